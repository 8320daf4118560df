import type { BackendHost } from '../../src/main/backend-host.ts';
import type { PaperOrder } from '../../src/main/paper-tasks.ts';
import type { Press, PrinterOrder } from '../../src/main/press.ts';
import { usualProfile } from '../../src/backend/printing/form-looks.ts';
import { staffId } from '../../src/shared/domain/attendance.ts';
import { placeId } from '../../src/shared/domain/ids.ts';
import type { PaperForm } from '../../src/shared/domain/printing.ts';
import { calendarDate } from '../../src/shared/time/calendar-date.ts';

export const withheld = { form: 'wall-card' as const, name: '某人', reason: 'no-wall-card-consent' as const };

interface Village {
  readonly id: number;
  readonly version: number | null;
  readonly sheets: number;
  readonly changedSheets?: number;
}

interface AskedForm {
  readonly form: PaperForm;
  readonly profile: string;
}

/** A backend that knows these villages and writes down what it is asked and told. */
export function aVillageBackend(villages: readonly Village[]) {
  const composed: unknown[] = [];
  const recorded: unknown[] = [];
  const answers: Record<string, (input: never) => unknown> = {
    'printing.plan': ({ forms }: { forms: AskedForm[] }) =>
      villages.flatMap(({ id, version, sheets, changedSheets = sheets }) =>
        forms.map(({ form, profile }) => ({
          villageId: id,
          villageName: `V${id}`,
          form,
          profile,
          version,
          sheets,
          changedSheets,
          withheld: [withheld],
        })),
      ),
    'printing.compose': (input: { villageId: number; form: PaperForm }) => {
      composed.push(input);
      const { villageId, form } = input;
      return { form, fileStem: `V${villageId}-${form}`, html: `page of V${villageId}`, partKeys: ['piece'] };
    },
    'printing.record': (input: unknown) => {
      recorded.push(input);
      return {};
    },
  };
  const backend: BackendHost = {
    ask: (name, input) => Promise.resolve({ ok: true, value: answers[name]?.(input as never) }),
    stop: () => Promise.resolve(),
  };
  return { backend, composed, recorded };
}

/** A press that prints two pages, or the PDF it is given. */
export function aPress(
  onPrint: (html: string) => void = () => undefined,
  pdf: Uint8Array | null = null,
  pages = 2,
  onSend: (order: PrinterOrder) => void = () => undefined,
): () => Press {
  return () => ({
    print: ({ html }) => {
      onPrint(html);
      return Promise.resolve({ pdf: pdf ?? Buffer.from(html), pages });
    },
    send: ({ html }, order) => {
      onPrint(html);
      onSend(order);
      return Promise.resolve(pages);
    },
    close: () => undefined,
  });
}

export function anOrder(
  forms: readonly PaperForm[],
  copies = 1,
): PaperOrder & { readonly jobId: string; readonly forBothSides: boolean } {
  return {
    jobId: 'j',
    weekStart: calendarDate.parse('2026-11-23'),
    villageIds: [placeId.parse(1)],
    forms: forms.map((form) => ({ form, profile: usualProfile(form), copies })),
    scope: 'all',
    groupNos: [],
    printedBy: staffId.parse(3),
    forBothSides: false,
  };
}
