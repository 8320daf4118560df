import { app, type Session } from 'electron';
import { isAllowedAddress } from './allowed-address.ts';
import { log } from './log.ts';

/**
 * Chromium asks the network for things of its own: updates, name look-ups, proxies, spelling lists. All of it is
 * switched off before the app is ready. Names resolve to nothing, so that even a forgotten request goes nowhere.
 */
export function silenceChromium(developmentHost: string | null): void {
  for (const name of [
    'disable-background-networking',
    'disable-client-side-phishing-detection',
    'disable-component-update',
    'disable-default-apps',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  const exception = developmentHost === null ? '' : `, EXCLUDE ${developmentHost}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Cancels every request but those to ourselves, and refuses every permission and every download. */
export function guardNetwork(session: Session, developmentAddress: string | null): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const allowed = isAllowedAddress(details.url, developmentAddress);
    if (!allowed)
      log('request blocked', { scheme: new URL(details.url).protocol, kind: details.resourceType });
    decide({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
