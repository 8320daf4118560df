import type { ServiceCode } from '../../shared/domain/service.ts';
import { type Html, html } from './html.ts';

/**
 * One drawing for each service, for people who do not read: thick black lines on white, in a box of 48 × 48.
 * They stand once in a page and are used by name, which keeps a hundred cards light.
 */
const DRAWINGS: Readonly<Record<ServiceCode, Html>> = {
  // A steaming bowl with chopsticks.
  meal_help: html`<path d="M6 25h36c0 9-6 15-12 16H18C12 40 6 34 6 25z" /><path d="M17 45h14" />
    <path d="M17 19c-3-3 3-5 0-9M25 19c-3-3 3-5 0-9" /><path d="M31 20L43 4M36 20l9-12" />`,
  // A shower head, drops and a tub.
  bathing_help: html`<path d="M4 29h40c0 9-4 13-9 13H13c-5 0-9-4-9-13z" /><path d="M13 42v4M35 42v4" />
    <path d="M9 29V8c0-5 9-5 10 0" /><path d="M13 11h13" /><path d="M16 16v4M22 16v6M28 16v4" />`,
  // A broom and what it sweeps together.
  cleaning_help: html`<path d="M40 4L25 22" /><path d="M18 18l13 11-6 12c-7 4-14 4-19 1 5-6 8-13 12-24z" />
    <path d="M15 30l-4 11M22 34l-4 9" /><path d="M34 42h2M40 38h2M41 44h2" />`,
  // A ringing bell.
  emergency_help: html`<path d="M10 36h28c-4-4-4-8-4-14 0-14-20-14-20 0 0 6 0 10-4 14z" /><path
      d="M24 12V6"
    />
    <path d="M20 41c1 4 7 4 8 0" /><path d="M5 16c0-5 2-8 5-10M43 16c0-5-2-8-5-10" />`,
  // A doctor's bag with its cross.
  medical_help: html`<rect x="5" y="15" width="38" height="28" rx="3" /><path
      d="M16 15v-5c0-3 1-4 4-4h8c3 0 4 1 4 4v5"
    />
    <path d="M24 21v16M16 29h16" />`,
  // Somebody walking with a stick.
  mobility_help: html`<circle cx="22" cy="8" r="4.5" /><path
      d="M21 15c-3 4-4 9-3 14l7 6 3 9M18 29l-3 8-6 7"
    />
    <path d="M21 16l6 8 8 3" /><path d="M35 25v20" /><path d="M32 25h6" />`,
  // A hoe beside a sprout.
  farm_help: html`<path d="M12 45L30 8" /><path d="M22 6l16 6c-2 5-3 8-2 13" /><path d="M34 45V30" />
    <path d="M34 35c-7 0-8-4-8-7 5 0 8 2 8 7zM34 32c0-5 3-7 8-7 0 5-3 7-8 7z" /><path d="M24 45h20" />`,
  // A shopping basket.
  errand: html`<path d="M5 20h38l-5 23H10z" /><path d="M13 20L21 6M35 20L27 6" /><path
      d="M18 27v10M24 27v10M30 27v10"
    />`,
  // Two people's speech.
  emotional_support: html`<path d="M5 6h26v17H17l-7 7v-7H5z" /><path d="M36 15h7v18h-5v8l-8-8H18v-5" />
    <path d="M12 12h12M12 17h8" />`,
};

/** The drawings of the services that a page needs, hidden until {@link pictogram} uses them. */
export function pictogramSheet(codes: Iterable<ServiceCode>): Html {
  return html`<svg class="sheet">
    ${[...new Set(codes)].toSorted().map((code) => html`<symbol id="${code}" viewBox="0 0 48 48">${DRAWINGS[code]}</symbol>`)}
  </svg>`;
}

export function pictogram(code: ServiceCode): Html {
  return html`<svg class="pictogram"><use href="#${code}" /></svg>`;
}
