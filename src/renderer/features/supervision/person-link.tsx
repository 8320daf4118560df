import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigation } from '../../components/navigation.ts';

/** A name that leads to the person's page. */
export function PersonLink({
  personId,
  name,
}: {
  readonly personId: number;
  readonly name: string;
}): ReactNode {
  const { go } = useNavigation();
  return (
    <Button type="link" className="inline" onClick={() => go('people', { personId })}>
      {name}
    </Button>
  );
}
