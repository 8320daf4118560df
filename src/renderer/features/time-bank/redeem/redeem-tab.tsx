import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { remember, remembered } from '../../../components/remembered.ts';
import { accountsText } from '../../../text/screens/time-bank-accounts.ts';
import { redeemText as text } from '../../../text/screens/time-bank-redeem.ts';
import { useBank } from '../bank.ts';
import { ExchangeDesk } from './exchange-desk.tsx';
import { ItemsList } from './items-list.tsx';
import { PaperButton } from '../use-paper.tsx';

const VIEWS = ['desk', 'items'] as const;
type View = (typeof VIEWS)[number];
const VIEW = 'time-bank.redeem';

/** 兑换: the desk of an exchange day, and the catalogue of what there is. */
export function RedeemTab(): ReactNode {
  const { villageId, today } = useBank();
  const [view, setView] = useState<View>(() => remembered<View>(VIEW, 'desk'));
  const show = (next: View): void => {
    setView(next);
    remember(VIEW, next);
  };
  return (
    <div className="fill">
      <div className="filters">
        <Segmented<View>
          aria-label={text.viewsLabel}
          value={view}
          options={VIEWS.map((value) => ({ value, label: text.views[value] }))}
          onChange={show}
        />
        <span className="bank-more">
          <PaperButton
            label={text.dayList}
            hint={text.dayListHint}
            order={{ paper: 'exchange-day', villageId, from: today }}
            suggestedName={text.dayListName(today)}
          />
          <PaperButton
            label={text.blankSlips}
            order={{ paper: 'redemption-slip', villageId }}
            suggestedName={text.blankSlips}
            disabled={villageId === null}
            {...(villageId === null ? { hint: accountsText.chooseVillage } : {})}
          />
        </span>
      </div>
      <div className="scroll-space">
        {view === 'desk' ? <ExchangeDesk onItems={() => show('items')} /> : <ItemsList />}
      </div>
    </div>
  );
}
