import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { SERVICE_CODES, type ServiceCode } from '../../../../shared/domain/service.ts';
import { serviceWord } from '../../../text/terms.ts';
import { isConfirmKey } from './confirm-key.ts';
import { digitOf } from './row-keys.ts';

interface Props {
  readonly label: string;
  readonly services: readonly ServiceCode[];
  readonly onTake: (services: readonly ServiceCode[]) => void;
  readonly onClose: () => void;
}

/** The nine services in the order of the paper; their digits tick them. */
export function ServicesField({ label, services, onTake, onClose }: Props): ReactNode {
  const [ticked, setTicked] = useState<readonly ServiceCode[]>(services);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  const toggle = (code: ServiceCode): void =>
    setTicked((now) =>
      SERVICE_CODES.filter((one) => (one === code ? !now.includes(one) : now.includes(one))),
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isConfirmKey(event)) onTake(ticked);
    if (event.ctrlKey || isConfirmKey(event)) return;
    event.stopPropagation();
    const code = SERVICE_CODES[(digitOf(event.code) ?? 0) - 1];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' || event.key === 'Tab') onTake(ticked);
    else if (code !== undefined) toggle(code);
    else return;
    event.preventDefault();
  };
  return (
    <div className="field-panel-text">
      <span>{label}</span>
      <div
        ref={group}
        role="group"
        aria-label={label}
        tabIndex={0}
        className="services-ticks"
        onKeyDown={onKeyDown}
        onBlur={() => {
          onTake(ticked);
          onClose();
        }}
      >
        {SERVICE_CODES.map((code, index) => (
          <button
            key={code}
            type="button"
            tabIndex={-1}
            role="checkbox"
            aria-checked={ticked.includes(code)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => toggle(code)}
          >
            <kbd aria-hidden="true">{index + 1}</kbd>
            {serviceWord(code)}
          </button>
        ))}
      </div>
    </div>
  );
}
