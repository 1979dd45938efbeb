import type { TestOffice } from './office.ts';

/** Asks the citizen pages as a browser without script does. */
export function citizenCalls(office: () => TestOffice) {
  return {
    get: (url: string, headers = {}) =>
      office().app.inject({ url, headers: { accept: 'text/html', ...headers } }),
    post: (url: string, payload: string, address = '10.0.0.1') =>
      office().app.inject({
        method: 'POST',
        url,
        payload,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        remoteAddress: address,
      }),
  };
}
