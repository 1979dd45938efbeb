import { Button } from 'antd';
import { useState } from 'react';
import { renewHallAddress, type HallView } from '#contract/hall.ts';
import { call } from '../../api/call.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { useSending } from '../../ui/use-sending.ts';
import { hallKey } from './use-hall.ts';

type Props = { readonly hall: Pick<HallView, 'id'>; readonly use: 'screen' | 'tablet' };

/** A new address for a screen or tablet, when the old one has come into wrong hands. */
export function RenewAddress({ hall: { id }, use }: Props) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const renewing = useSending(
    hallKey,
    () => call(renewHallAddress, { params: { id }, body: { use } }),
    () => say(texts.renewed),
    close,
  );
  const name = say(use === 'screen' ? texts.renewScreen : texts.renewTablet);
  return (
    <>
      <Button size="small" aria-label={name} onClick={() => setAsking(true)}>
        {say(texts.renew)}
      </Button>
      {asking && (
        <FormDialog<Record<string, never>>
          title={name}
          submitLabel={say(texts.renew)}
          initial={{}}
          busy={renewing.isPending}
          error={renewing.error}
          onSubmit={renewing.mutate}
          onClose={close}
        >
          <p className="note">{say(texts.renewAfter)}</p>
        </FormDialog>
      )}
    </>
  );
}
