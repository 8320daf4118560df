import type { ReactNode } from 'react';
import { useNavigation } from '../../components/navigation.ts';
import { Page } from '../../components/page.tsx';
import { overviewText } from '../../text/screens/overview.ts';

/** The very first screen: the office's own register, or the demo township. */
export function FirstSteps(): ReactNode {
  const { go } = useNavigation();
  const text = overviewText.first;
  return (
    <Page title={text.title} lead={text.lead}>
      <div className="choices">
        <button
          type="button"
          className="choice choice-main"
          onClick={() => go('imports', { chooseFiles: true })}
        >
          <strong>{text.own}</strong>
          <span>{text.ownExplain}</span>
        </button>
        <button type="button" className="choice" onClick={() => go('imports', { tryDemo: true })}>
          <strong>{text.demo}</strong>
          <span>{text.demoExplain}</span>
        </button>
      </div>
      <p className="quiet">{text.offline}</p>
    </Page>
  );
}
