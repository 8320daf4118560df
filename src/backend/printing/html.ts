const ENTITY_BY_CHARACTER: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup made by {@link html}; nothing else can make one, so no text of the register reaches a page unescaped. */
class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type { Html };
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/** Builds markup: text between the template's own parts is escaped, markup is taken as it is, null prints nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.reduce((markup, part, index) => markup + render(values[index - 1] ?? null) + part));
}

function render(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(render).join('');
  return String(value).replace(/[&<>"']/g, (character) => ENTITY_BY_CHARACTER[character] ?? '');
}

/** Puts markup in the places `<i data-fill="what"></i>`; escaped text can hold no such place. Unknown ones are left empty. */
export function filledIn(markup: Html, valueOf: (what: string) => HtmlValue): Html {
  return new Html(
    markup.toString().replace(/<i data-fill="([a-z-]+)"><\/i>/g, (_, what: string) => render(valueOf(what))),
  );
}
