import { App, Select } from 'antd';
import type { ReactNode } from 'react';
import { SERVICE_CODES, SERVICE_TYPES, type ServiceCode } from '../../../../shared/domain/service.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { dailyLifeText } from '../../../text/screens/daily-life.ts';

const text = dailyLifeText.words;
/** As the contract takes a word. */
const WORD = /^[^\s\d;；、,，。()（）/／]{1,12}$/u;

/** 服务的叫法: what files call the nine services, the program's words and the township's own. */
export function ServiceWordsSection(): ReactNode {
  const { message } = App.useApp();
  const answer = useAnswer('imports.serviceWords', {});
  const action = useAction();
  const wordsOf = (code: ServiceCode, setBy: 'program' | 'township'): string[] =>
    (answer.data ?? [])
      .filter((line) => line.serviceCode === code && line.setBy === setBy)
      .map(({ word }) => word);
  const change = (code: ServiceCode, wanted: readonly string[]): void => {
    const words = wanted.map((word) => word.trim()).filter((word) => word !== '');
    const before = wordsOf(code, 'township');
    if (!words.every((word) => WORD.test(word))) {
      void message.warning(text.wrong);
      return;
    }
    void action.run(async () => {
      for (const word of before)
        if (!words.includes(word)) await call('imports.setServiceWord', { word, serviceCode: null });
      for (const word of words)
        if (!before.includes(word)) await call('imports.setServiceWord', { word, serviceCode: code });
    });
  };
  return (
    <section className="service-words">
      <h3>{text.title}</h3>
      <p className="quiet">{text.explain}</p>
      {answer.error && <Problem {...problemText(answer.error)} />}
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <table className="line-table">
        <thead>
          <tr>
            <th scope="col">{text.columns.service}</th>
            <th scope="col">{text.columns.program}</th>
            <th scope="col">{text.columns.own}</th>
          </tr>
        </thead>
        <tbody>
          {SERVICE_CODES.map((code) => (
            <tr key={code}>
              <th scope="row">{SERVICE_TYPES[code].name}</th>
              <td className="quiet">{wordsOf(code, 'program').join('、')}</td>
              <td>
                <Select
                  mode="tags"
                  open={false}
                  suffixIcon={null}
                  className="service-words-own"
                  aria-label={text.own(SERVICE_TYPES[code].name)}
                  placeholder={text.placeholder}
                  disabled={action.busy}
                  value={wordsOf(code, 'township')}
                  onChange={(words: string[]) => change(code, words)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
