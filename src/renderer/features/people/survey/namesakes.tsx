import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonRow } from '../../../../shared/domain/person-detail.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { surveyText as text } from '../../../text/screens/survey.ts';
import { useDebounced } from '../../../components/use-debounced.ts';
import { type SurveySheet, textOf } from './survey-sheet.ts';

const TYPING_PAUSE_MILLISECONDS = 300;

interface Props {
  readonly sheet: SurveySheet;
  readonly existing: PersonId | null;
  readonly onTake: (person: PersonId | null) => void;
}

/** People of the village with the name on the sheet: is the sheet theirs? */
export function Namesakes({ sheet, existing, onTake }: Props): ReactNode {
  const name = useDebounced(textOf(sheet, 'name'), TYPING_PAUSE_MILLISECONDS);
  const placeId = sheet.villageId;
  const people = useAnswer(
    'people.list',
    { role: 'all', placeId, onlyWithNeeds: false, search: name },
    { enabled: name !== '' && placeId !== null },
  );
  const namesakes =
    name === '' || placeId === null ? [] : (people.data ?? []).filter((person) => person.name === name);
  if (namesakes.length === 0) return null;
  const taken = namesakes.find((person) => person.id === existing);
  return (
    <Alert
      type={taken ? 'info' : 'warning'}
      showIcon
      title={
        taken ? (
          text.existing(aboutPerson(taken))
        ) : (
          <span className="row-gap">
            {text.sameName}
            {namesakes.map((person) => (
              <Button key={person.id} size="small" onClick={() => onTake(person.id)}>
                {text.takeExisting(aboutPerson(person))}
              </Button>
            ))}
          </span>
        )
      }
      action={
        taken && (
          <Button size="small" onClick={() => onTake(null)}>
            {text.newPerson}
          </Button>
        )
      }
    />
  );
}

function aboutPerson({ name, age, groupName, hamletName, householdNo }: PersonRow): string {
  const words = [name, text.years(age), groupName, hamletName, householdNo && text.householdNo(householdNo)];
  return words.filter((word) => word !== null && word !== '').join(' ');
}
