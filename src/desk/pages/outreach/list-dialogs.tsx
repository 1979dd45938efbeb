import { Form, Input } from 'antd';
import {
  pickForInvitation,
  reportForInvitation,
  skipForInvitation,
  type ListedMatterView,
} from '#contract/invitation-lists.ts';
import type { InvitationPlanInput } from '#contract/invitation-steps.ts';
import { call } from '../../api/call.ts';
import { problemOf } from '../../api/failures.ts';
import { invitationTexts } from '../../texts/invitations.ts';
import { outreachTexts as texts } from '../../texts/outreach.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { InvitationPlanFields } from '../petition/steps/invitation-plan.tsx';
import { useOutreachChange } from './use-outreach.ts';

type List = { readonly id: string; readonly version: number };
type Props = { readonly list: List; readonly onClose: () => void };
type OfMatter = Props & { readonly matter: ListedMatterView };

/** Invites to a talk about the matter; the letter is made at once. */
export function PickDialog({ list, matter, onClose }: OfMatter) {
  const say = useSay();
  const picking = useOutreachChange(
    (plan: InvitationPlanInput) =>
      call(pickForInvitation, {
        params: { id: list.id },
        body: {
          expectedVersion: list.version,
          petitionId: matter.petitionId,
          petitionVersion: matter.version,
          plan,
        },
      }),
    say(texts.picked),
    onClose,
  );
  return (
    <FormDialog<InvitationPlanInput>
      title={say(texts.pickOf, { number: matter.number })}
      submitLabel={say(texts.pick)}
      initial={{
        day: '',
        at: '09:00',
        place: '',
        leader: { name: '', post: '' },
        grounds: matter.reasons.join('；'),
        dayOffReason: '',
      }}
      busy={picking.isPending}
      error={picking.error}
      onSubmit={picking.mutate}
      onClose={onClose}
    >
      <InvitationPlanFields dayOff={problemOf(picking.error)?.kind === 'petitions.invitation-day-off'} />
      <p className="note">{say(invitationTexts.inviteAfter)}</p>
    </FormDialog>
  );
}

/** Not this month, with the reason. */
export function SkipDialog({ list, matter, onClose }: OfMatter) {
  const say = useSay();
  type Values = { readonly reason: string };
  const skipping = useOutreachChange(
    ({ reason }: Values) =>
      call(skipForInvitation, {
        params: { id: list.id },
        body: { expectedVersion: list.version, petitionId: matter.petitionId, reason },
      }),
    say(texts.skipped),
    onClose,
  );
  return (
    <FormDialog<Values>
      title={say(texts.skipOf, { number: matter.number })}
      submitLabel={say(texts.skip)}
      initial={{ reason: '' }}
      busy={skipping.isPending}
      error={skipping.error}
      onSubmit={skipping.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={say(texts.skipReason)}
        rules={[{ required: true, whitespace: true, message: say(texts.required) }]}
      >
        <LongField rowsMin={2} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}

/** A matter that a village or community wants a leader to talk about. */
export function AddDialog({ list, onClose }: Props) {
  const say = useSay();
  type Values = { readonly number: string; readonly note: string };
  const adding = useOutreachChange(
    (values: Values) =>
      call(reportForInvitation, {
        params: { id: list.id },
        body: { expectedVersion: list.version, ...values },
      }),
    say(texts.added),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(texts.required) };
  return (
    <FormDialog<Values>
      title={say(texts.add)}
      submitLabel={say(texts.add)}
      initial={{ number: '', note: '' }}
      busy={adding.isPending}
      error={adding.error}
      onSubmit={adding.mutate}
      onClose={onClose}
    >
      <Form.Item name="number" label={say(texts.number)} rules={[required]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="note" label={say(texts.addNote)} rules={[required]}>
        <LongField rowsMin={2} maxLength={500} />
      </Form.Item>
    </FormDialog>
  );
}
