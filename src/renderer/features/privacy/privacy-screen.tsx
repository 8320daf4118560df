import type { ReactNode } from 'react';
import { Page } from '../../components/page.tsx';
import { privacyText } from '../../text/screens/privacy.ts';

export function PrivacyScreen(): ReactNode {
  return <Page title={privacyText.title}>{null}</Page>;
}
