import type { ReactNode } from 'react';
import { Page } from '../../components/page.tsx';
import { placesText } from '../../text/screens/places.ts';

export function PlacesScreen(): ReactNode {
  return <Page title={placesText.title}>{null}</Page>;
}
