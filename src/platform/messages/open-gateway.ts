import { readFileSync } from 'node:fs';
import type { Config } from '../config/read-config.ts';
import type { MessageGateway } from './carrier.ts';
import { openMailCarrier } from './mail-carrier.ts';
import { openSmsCarrier } from './sms-carrier.ts';

/** The carriers that the settings name. Throws when the file of an authority cannot be read. */
export function openGateway({ mail, sms }: Pick<Config, 'mail' | 'sms'>, now: () => Date): MessageGateway {
  return {
    sms: sms && openSmsCarrier(sms, now),
    mail: mail && openMailCarrier({ ...mail, ca: mail.caFile && readFileSync(mail.caFile, 'utf8') }),
  };
}
