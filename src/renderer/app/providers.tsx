import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useState } from 'react';
import { newQueryClient } from '../bridge/queries.ts';
import './draw-in-frame.ts';
import { theme } from './theme.ts';

/** Language, looks and stored answers for everything below. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }): ReactNode {
  const [client] = useState(newQueryClient);
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App message={{ maxCount: 3 }}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
