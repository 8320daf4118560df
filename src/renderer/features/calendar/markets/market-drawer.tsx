import { Checkbox, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MarketRule, MarketRuleForm } from '../../../../shared/domain/calendar.ts';
import { nextMarketDays } from '../../../../shared/domain/market-days.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { lunarDay } from '../../../../shared/time/lunar-day.ts';
import { call } from '../../../bridge/call.ts';
import { weekdayText } from '../../../text/dates.ts';
import { calendarText } from '../../../text/screens/calendar.ts';
import { slotWord } from '../../../text/terms.ts';
import { marketPatternText } from '../../../text/terms/calendar.ts';
import type { CalendarTabProps } from '../calendar-tab.ts';
import { EntryDrawer, Field } from '../entry-drawer.tsx';
import { calendarPlaces } from '../place-options.ts';
import { draftOfPattern, type MarketDraft, patternOfDraft } from './market-draft.ts';
import { PatternFields } from './pattern-fields.tsx';

const text = calendarText.markets;
const SHOWN_DAYS = 10;

interface Props extends CalendarTabProps {
  /** Null = a new one. */
  readonly market: MarketRule | null;
  readonly onClose: () => void;
}

/** One market: when it is held, with the next ten days at hand, and what it does to the week. */
export function MarketDrawer({ market, places, placeId, today, onClose }: Props): ReactNode {
  const [head, setHead] = useState<Omit<MarketRuleForm, 'pattern'>>(() => ({
    placeId: market?.placeId ?? placeId,
    name: market?.name ?? '',
    awaySlots: market?.awaySlots ?? ['morning'],
    goodForErrands: market?.goodForErrands ?? true,
  }));
  const [draft, setDraft] = useState<MarketDraft>(() => draftOfPattern(market?.pattern ?? null, today));
  const change = (part: Partial<typeof head>): void => setHead({ ...head, ...part });
  const pattern = patternOfDraft(draft);
  return (
    <EntryDrawer
      title={market?.name ?? text.newTitle}
      ready={head.name.trim() !== '' && pattern !== null}
      save={async () => {
        if (pattern !== null)
          await call('calendar.saveMarket', { id: market?.id ?? null, form: { ...head, pattern } });
      }}
      removal={
        market && {
          ask: text.removeAsk(market.name),
          remove: () => call('calendar.removeMarket', { id: market.id }),
        }
      }
      onClose={onClose}
    >
      <Field label={text.name} id="market-name">
        <Input
          autoFocus={market === null}
          id="market-name"
          placeholder={text.nameHint}
          maxLength={20}
          value={head.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field label={text.for} id="market-place" hint={text.forHint}>
        <Select<MarketRuleForm['placeId']>
          id="market-place"
          value={head.placeId}
          options={calendarPlaces(places)}
          onChange={(chosen) => change({ placeId: chosen })}
        />
      </Field>
      <PatternFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      <div className="wide calendar-preview" role="status" aria-live="polite">
        {pattern === null ? (
          <p className="quiet">{text.previewNothing}</p>
        ) : (
          <>
            <p>{text.preview(marketPatternText(pattern))}</p>
            <NextDays days={nextMarketDays(pattern, today, SHOWN_DAYS)} />
          </>
        )}
      </div>
      <Field wide label={text.away} id="market-away">
        <div id="market-away" role="group" aria-label={text.away}>
          <Checkbox.Group<'morning' | 'afternoon'>
            options={[
              { value: 'morning', label: slotWord.morning },
              { value: 'afternoon', label: slotWord.afternoon },
            ]}
            value={head.awaySlots}
            onChange={(awaySlots) => change({ awaySlots })}
          />
        </div>
      </Field>
      <div className="wide calendar-tick">
        <Checkbox
          checked={head.goodForErrands}
          onChange={(event) => change({ goodForErrands: event.target.checked })}
        >
          {text.errands}
        </Checkbox>
      </div>
    </EntryDrawer>
  );
}

function NextDays({ days }: { days: readonly CalendarDate[] }): ReactNode {
  if (days.length === 0) return <p className="quiet">{text.noMore}</p>;
  return (
    <ol className="calendar-next-days">
      {days.map((day) => {
        const lunar = lunarDay(day);
        return (
          <li key={day}>
            {weekdayText(day)}
            <span className="quiet">
              {lunar.month}
              {lunar.day}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
