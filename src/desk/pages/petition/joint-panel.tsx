import { Button, Form } from 'antd';
import { useState } from 'react';
import { giveJointOpinion, type JointView } from '#contract/joint-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { call } from '../../api/call.ts';
import { petitionKey } from '../../api/petition.ts';
import { jointTexts as texts } from '../../texts/joint.ts';
import { shellTexts } from '../../texts/shell.ts';
import { stepTexts } from '../../texts/steps.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { useSending } from '../../ui/use-sending.ts';

/** Every joint reception of the matter: who leads, and what each department holds, with the field to say it. */
export function JointPanel({ petition }: { readonly petition: PetitionView }) {
  return petition.joint.map((joint) => (
    <Sitting
      key={joint.receptionId}
      joint={joint}
      petitionId={petition.id}
      closed={petition.asOf !== undefined}
    />
  ));
}

type SittingProps = {
  readonly joint: JointView;
  readonly petitionId: string;
  /** Of another day nothing is said any more. */
  readonly closed: boolean;
};

function Sitting({ joint, petitionId, closed }: SittingProps) {
  const say = useSay();
  const { lead, parties, over, on, receptionId } = joint;
  const heading = `joint-${receptionId}`;
  return (
    <section className="panel joint" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.heading, { day: on })}</h2>
      <p>{lead ? <b>{say(texts.lead, lead)}</b> : <span className="quiet">{say(texts.noLead)}</span>}</p>
      {over && parties.some(({ mayOpine }) => mayOpine) && <p className="quiet">{say(texts.over)}</p>}
      <ul className="joint-parties">
        {parties.map((party) => (
          <li key={party.unitId ?? party.organ}>
            <PartyLine party={party} />
            {party.mayOpine && !closed && (
              <Speak party={party} petitionId={petitionId} receptionId={receptionId} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Party = JointView['parties'][number];

function PartyLine({ party }: { readonly party: Party }) {
  const say = useSay();
  const { name, leads, opinion } = party;
  return (
    <>
      <div>
        <b>{name}</b> {leads && <span className="tag tag-strong">{say(texts.leads)}</span>}{' '}
        {opinion?.writtenFor && <span className="tag">{say(texts.writtenFor)}</span>}{' '}
        {opinion?.late && <span className="tag">{say(texts.late)}</span>}
      </div>
      {opinion ? (
        <>
          <p className="long-text">{opinion.text}</p>
          <p className="quiet">{say(texts.said, { day: opinion.on, by: opinion.by })}</p>
        </>
      ) : (
        <p className="quiet">{say(texts.silent)}</p>
      )}
    </>
  );
}

type SpeakProps = { readonly party: Party; readonly petitionId: string; readonly receptionId: string };

function Speak({ party, petitionId, receptionId }: SpeakProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { unitId, organ = '', opinion, mayOpine, name } = party;
  const sending = useSending(
    petitionKey(petitionId),
    ({ text }: { readonly text: string }) =>
      call(giveJointOpinion, {
        params: { id: petitionId },
        body: {
          receptionId,
          party: unitId === undefined ? { of: 'outside', organ } : { of: 'office', unitId },
          text,
        },
      }),
    ({ late }) => say(late ? texts.sentLate : texts.sent),
    () => setOpen(false),
  );
  const label = opinion ? texts.again : mayOpine === 'own' ? texts.speak : texts.speakFor;
  if (!open)
    return (
      <Button className="no-print" aria-label={`${say(label)}：${name}`} onClick={() => setOpen(true)}>
        {say(label)}
      </Button>
    );
  return (
    <Form<{ readonly text: string }>
      layout="vertical"
      requiredMark={false}
      initialValues={{ text: opinion?.text ?? '' }}
      onFinish={(values) => sending.mutate(values)}
    >
      <Form.Item
        name="text"
        label={say(texts.opinion)}
        rules={[{ required: true, whitespace: true, message: say(stepTexts.required) }]}
      >
        <LongField rowsMin={3} maxLength={2_000} />
      </Form.Item>
      <FailureNote error={sending.error} />
      <div className="submit-row">
        <Button type="primary" htmlType="submit" loading={sending.isPending}>
          {say(texts.send)}
        </Button>
        <Button onClick={() => setOpen(false)}>{say(shellTexts.cancel)}</Button>
      </div>
    </Form>
  );
}
