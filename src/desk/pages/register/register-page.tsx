import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { addPetitionOfVisit } from '#contract/contact-points.ts';
import { readBookingIntake } from '#contract/bookings.ts';
import { registerPetition } from '#contract/petitions.ts';
import { call } from '../../api/call.ts';
import { fieldProblemsOf } from '../../api/failures.ts';
import { useToday } from '../../api/today.ts';
import { useDraft } from '../../api/use-draft.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { DraftMark } from '../../ui/draft-mark.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ReceivedLate } from '../../ui/late-fields.tsx';
import { textToTicket } from '../hall/ticket-link.ts';
import { outreachKey } from '../outreach/use-outreach.ts';
import { useVisitOf, type VisitKey } from '../outreach/use-visit-of.ts';
import { hallKey } from '../hall/use-hall.ts';
import { IntakeForm } from './intake-form.tsx';
import { bookingToValues, emptyIntake, intakeValues, type IntakeValues } from './intake-values.ts';
import { Registered } from './registered.tsx';
import { intakePathToName, valuesToIntake } from './values-to-intake.ts';

/** Registers a petition of any channel: the page a reception clerk has open all day. */
export function RegisterPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.register} title={say(intakeTexts.title)}>
      <Register />
    </OnlyWith>
  );
}

function Register() {
  const say = useSay();
  const { booking, ticket, window, visit: came } = useSearch({ from: '/desk/register' });
  const visit = booking ?? ticket ?? came;
  const today = useToday();
  const outreach = useVisitOf(came);
  const draft = useDraft(visit ? `register:${visit}` : 'register', intakeValues);
  const booked = useQuery({
    queryKey: ['booking-intake', booking],
    queryFn: ({ signal }) => call(readBookingIntake, { params: { id: booking ?? '' } }, signal),
    enabled: booking !== undefined,
    retry: false,
  });
  // A new number is a new, empty form; the same number keeps a repeated send from registering twice.
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [fresh, setFresh] = useState(false);
  const restart = (): void => {
    draft.discard();
    setFresh(true);
    setRequestId(crypto.randomUUID());
  };
  return (
    <Page wide title={say(intakeTexts.title)} note={<DraftMark state={draft.state} />}>
      <FailureNote error={booked.error} />
      {draft.found === undefined || booked.isLoading || outreach.isLoading ? (
        <Waiting />
      ) : (
        <Registration
          key={requestId}
          requestId={requestId}
          booking={booked.data && !fresh ? booking : undefined}
          ticket={fresh ? undefined : textToTicket(ticket)}
          window={window}
          visit={fresh ? undefined : outreach.visit}
          begun={fresh ? undefined : begunWith(booked.data, outreach.begun(today))}
          restored={fresh ? undefined : draft.found?.values}
          onChange={draft.save}
          onDone={draft.discard}
          onRestart={restart}
        />
      )}
    </Page>
  );
}

const begunWith = (
  booked: Parameters<typeof bookingToValues>[0] | undefined,
  visited: IntakeValues | undefined,
): IntakeValues | undefined => (booked ? bookingToValues(booked) : visited);

type Props = {
  readonly requestId: string;
  readonly booking: string | undefined;
  /** The number in the hall whose holder it is registered with. */
  readonly ticket: ReturnType<typeof textToTicket>;
  /** The window to go back to. */
  readonly window: string | undefined;
  /** The leader's visit at which it was raised. */
  readonly visit: VisitKey | undefined;
  /** What is known of somebody who booked, or of the place that was visited. */
  readonly begun: IntakeValues | undefined;
  readonly restored: IntakeValues | undefined;
  readonly onChange: (values: IntakeValues) => void;
  readonly onDone: () => void;
  readonly onRestart: () => void;
};

function Registration(props: Props) {
  const { requestId, booking, ticket, window, visit, begun, restored, onChange, onDone, onRestart } = props;
  const say = useSay();
  const today = useToday();
  const client = useQueryClient();
  const [form] = Form.useForm<IntakeValues>();
  const [invalid, setInvalid] = useState(0);
  const saving = useMutation({
    mutationFn: (values: IntakeValues) =>
      call(registerPetition, {
        body: {
          requestId,
          intake: valuesToIntake(values),
          ...(booking && { bookingId: booking }),
          ...(ticket && { ticket }),
        },
      }),
    onSuccess: async ({ number }) => {
      onDone();
      if (visit) await call(addPetitionOfVisit, { params: visit, body: { number } });
      await Promise.all(
        [['today'], ['petitions'], ['petitioners'], ['receptions'], hallKey, outreachKey].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
    onError: (error) => {
      showFieldProblems(form, fieldProblemsOf(error), intakePathToName);
    },
  });
  if (saving.data)
    return (
      <Registered petition={saving.data} hall={ticket && { id: ticket.hallId, window }} onNext={onRestart} />
    );
  return (
    <>
      {restored && (
        <Alert
          type="info"
          role="status"
          title={say(intakeTexts.draftRestored)}
          action={
            <Button size="small" onClick={onRestart}>
              {say(intakeTexts.draftDiscard)}
            </Button>
          }
        />
      )}
      <IntakeForm
        form={form}
        initial={restored ?? begun ?? emptyIntake(today)}
        busy={saving.isPending}
        submitLabel={say(intakeTexts.submit)}
        onChange={(values) => {
          setInvalid(0);
          onChange(values);
        }}
        onInvalid={setInvalid}
        onSubmit={(values) => {
          if (!saving.isPending) saving.mutate(values);
        }}
      >
        <ReceivedLate />
        {invalid > 0 && (
          <Alert type="error" role="alert" title={say(intakeTexts.problems, { count: invalid })} />
        )}
        <FailureNote error={saving.error} />
      </IntakeForm>
    </>
  );
}
