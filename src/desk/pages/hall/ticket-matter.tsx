import { Link } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { nameMatter, type HallView, type TicketView } from '#contract/hall.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
import { paths } from '../../paths.ts';
import { hallTexts as texts } from '../../texts/hall.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { mayOpen, pageAccess } from '../../ui/page-access.ts';
import { useSending } from '../../ui/use-sending.ts';
import { ticketToText } from './ticket-link.ts';
import { hallKey } from './use-hall.ts';

type Props = {
  readonly hall: HallView;
  readonly ticket: TicketView;
  /** A dialog opens or closes here, so that single keys rest. */
  readonly onDialog: (open: boolean) => void;
};

/** What the number at the window is about: registered from here, or a petition that is there already. */
export function TicketMatter({ hall, ticket, onDialog }: Props) {
  const say = useSay();
  const me = useMe();
  const [naming, setNaming] = useState(false);
  const show = (open: boolean): void => {
    setNaming(open);
    onDialog(open);
  };
  const { petition, bookingId } = ticket;
  const search = {
    ticket: ticketToText(hall, ticket),
    ...(bookingId && { booking: bookingId }),
    ...(ticket.window && { window: ticket.window }),
  };
  return (
    <p className="hall-matter">
      {petition ? (
        <>
          <Link to={paths.petition} params={{ id: petition.id }}>
            {petition.number}
          </Link>{' '}
          <span>{petition.title}</span>
        </>
      ) : (
        mayOpen(me, pageAccess.register) && (
          <Link to={paths.register} search={search}>
            {say(texts.register)}
          </Link>
        )
      )}
      <Button size="small" onClick={() => show(true)}>
        {say(petition ? texts.otherPetition : texts.knownPetition)}
      </Button>
      {naming && <MatterDialog hall={hall} ticket={ticket} onClose={() => show(false)} />}
    </p>
  );
}

type DialogProps = Pick<Props, 'hall' | 'ticket'> & { readonly onClose: () => void };

function MatterDialog({ hall, ticket, onClose }: DialogProps) {
  const say = useSay();
  const naming = useSending(
    hallKey,
    (body: { readonly petitionNumber: string }) =>
      call(nameMatter, { params: { id: hall.id, serial: ticket.serial }, body }),
    () => say(texts.matterNamed),
    onClose,
  );
  return (
    <FormDialog<{ readonly petitionNumber: string }>
      title={say(texts.matterOf, { number: ticket.number })}
      submitLabel={say(texts.save)}
      initial={{ petitionNumber: '' }}
      busy={naming.isPending}
      error={naming.error}
      onSubmit={naming.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="petitionNumber"
        label={say(texts.petitionNumber)}
        extra={say(texts.petitionNumberHint)}
        rules={[{ required: true, whitespace: true, message: say(texts.required) }]}
      >
        <Input maxLength={60} autoFocus autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
