import { Card, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { type PaperForm, paperForm } from '../../../shared/domain/printing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { WeekChoice } from '../../components/week-choice.tsx';
import { weekText } from '../../text/dates.ts';
import { printingText as text } from '../../text/screens/printing.ts';
import { paperFormUse, paperFormWord } from '../../text/terms.ts';

interface Props {
  readonly villages: readonly { readonly villageId: number; readonly name: string }[];
  readonly comingWeek: CalendarDate;
  readonly weekStart: CalendarDate;
  /** Empty stands for all villages. */
  readonly villageIds: readonly number[];
  readonly forms: readonly PaperForm[];
  readonly onWeek: (weekStart: CalendarDate) => void;
  readonly onVillages: (villageIds: readonly number[]) => void;
  readonly onForms: (forms: readonly PaperForm[]) => void;
}

export function PrintChoices(props: Props): ReactNode {
  const { villages, villageIds, forms } = props;
  return (
    <Card>
      <div className="print-choices">
        <span>{text.week}</span>
        <WeekChoice
          label={text.week}
          words={text}
          weekStart={props.weekStart}
          weekText={weekText(props.weekStart)}
          comingWeek={props.comingWeek}
          onChange={props.onWeek}
        />
        <span>{text.villages}</span>
        <div className="row-gap" role="group" aria-label={text.villages}>
          <Checkbox checked={villageIds.length === 0} onChange={() => props.onVillages([])}>
            {text.allVillages}
          </Checkbox>
          <Checkbox.Group
            value={[...villageIds]}
            options={villages.map((village) => ({ value: village.villageId, label: village.name }))}
            onChange={(chosen) => props.onVillages(chosen)}
          />
        </div>
        <span>{text.forms}</span>
        <div className="form-choices" role="group" aria-label={text.forms}>
          {paperForm.options.map((form) => (
            <Checkbox
              key={form}
              checked={forms.includes(form)}
              onChange={(event) =>
                props.onForms(
                  paperForm.options.filter((each) =>
                    each === form ? event.target.checked : forms.includes(each),
                  ),
                )
              }
            >
              {paperFormWord[form]} <span className="quiet">{paperFormUse[form]}</span>
            </Checkbox>
          ))}
        </div>
      </div>
    </Card>
  );
}
