import { Component, type ReactNode } from 'react';
import { Button } from 'antd';
import { Fault } from '../../shared/errors/fault.ts';
import { Problem } from '../components/problem.tsx';
import { problemText } from '../text/problem-text.ts';
import { shellText } from '../text/screens/shell.ts';

interface State {
  readonly fault: Fault | null;
}

/** Catches what a screen throws while drawing, so that the rest of the window stays usable. */
export class FaultBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(): State {
    return { fault: new Fault(screenFaultNumber()) };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return (
      <Problem
        {...problemText(this.state.fault)}
        action={<Button onClick={() => this.setState({ fault: null })}>{shellText.faultReload}</Button>}
      />
    );
  }
}

/** Marked W for window, so that nobody looks for it among the backend's numbers. */
function screenFaultNumber(): string {
  return `W${crypto.randomUUID().slice(0, 4).toUpperCase()}`;
}
