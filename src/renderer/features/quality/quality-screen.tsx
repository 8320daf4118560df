import type { ReactNode } from 'react';
import { Page } from '../../components/page.tsx';
import { qualityText } from '../../text/screens/quality.ts';

export function QualityScreen(): ReactNode {
  return <Page title={qualityText.title}>{null}</Page>;
}
