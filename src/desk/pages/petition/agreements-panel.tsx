import type { AgreementView, SimpleView } from '#contract/agreements.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { agreementTexts } from '../../texts/agreements.ts';
import { useList, useSay } from '../../ui/language.tsx';

/** The simple procedure and every agreement: what was chosen, said, signed and kept. */
export function AgreementsPanel({ petition }: { readonly petition: PetitionView }) {
  const { agreements, simple } = petition;
  return (
    <>
      {simple && <Simple simple={simple} />}
      {agreements.map((agreement) => (
        <Agreement key={agreement.draftedOn + agreement.terms} agreement={agreement} petition={petition} />
      ))}
    </>
  );
}

function Simple({ simple }: { readonly simple: SimpleView }) {
  const say = useSay();
  const list = useList();
  const { on, conditionNames, told, answer, conversion } = simple;
  const conditions = list(conditionNames) || say(agreementTexts.atOnce);
  const toldText = { day: told.on, means: told.meansName, to: told.to };
  return (
    <>
      <h3>{say(agreementTexts.simple)}</h3>
      <p>{say(agreementTexts.chosen, { day: on, conditions })}</p>
      <p className="quiet">{say(agreementTexts.told, toldText)}</p>
      {answer && (
        <>
          <p>{say(agreementTexts.answered, { day: answer.on, means: answer.meansName, to: answer.to })}</p>
          <p className="long-text quiet">{answer.text}</p>
        </>
      )}
      {conversion && (
        <>
          <p>{say(agreementTexts.converted, { day: conversion.on, ground: conversion.groundName })}</p>
          <p className="long-text quiet">{conversion.reason}</p>
        </>
      )}
    </>
  );
}

type Props = { readonly agreement: AgreementView; readonly petition: PetitionView };

function Agreement({ agreement, petition }: Props) {
  const say = useSay();
  const list = useList();
  const { kindName, claimIds, otherParty, mediator, signing, dropped, performed } = agreement;
  const claims = list(
    petition.claims.flatMap(({ id }, at) => (claimIds.includes(id) ? [String(at + 1)] : [])),
  );
  return (
    <>
      <h3>{say(agreementTexts.agreement, { kind: kindName, claims })}</h3>
      <p>
        {mediator
          ? say(agreementTexts.between, { other: otherParty, mediator })
          : say(agreementTexts.betweenTwo, { other: otherParty })}
        {' · '}
        {dropped && say(agreementTexts.dropped, { day: dropped.on, reason: dropped.reason })}
        {signing && say(agreementTexts.signed, { day: signing.on })}
        {!dropped && !signing && say(agreementTexts.toBeSigned, { day: agreement.draftedOn })}
      </p>
      <p className="long-text quiet">{agreement.terms}</p>
      <p className="quiet">
        {performed
          ? say(agreementTexts.kept, { day: performed.on })
          : say(agreementTexts.promised, { day: agreement.performBy, what: agreement.performance })}
      </p>
    </>
  );
}
