import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import type { StepId } from '#core/petitions/steps.ts';
import { usePetition } from '../../api/petition.ts';
import { paths } from '../../paths.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { qualityTexts } from '../../texts/quality.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AsOfField, AsOfNote } from './as-of-field.tsx';
import { CaseLeadsPanel } from './case-leads-panel.tsx';
import { caseSteps } from './case-steps.ts';
import { ClaimsPanel } from './claims-panel.tsx';
import { ClocksPanel } from './clocks-panel.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { JointPanel } from './joint-panel.tsx';
import { LadderPanel } from './ladder-panel.tsx';
import { NextStepsPanel } from './next-steps-panel.tsx';
import { paperSteps } from './paper-steps.ts';
import { PapersPanel } from './papers-panel.tsx';
import { PromisesPanel } from './promises-panel.tsx';
import { SupervisionPanel } from './supervision-panel.tsx';
import { TellingLines } from './telling-lines.tsx';
import { ThreeFactsStrip } from './three-facts-strip.tsx';
import { StoryPanel } from './story-panel.tsx';

/** Steps that have a page of their own. */
const ownPages: Partial<Record<StepId, typeof paths.amend | typeof paths.talk>> = {
  amend: paths.amend,
  'record-talk': paths.talk,
};

const StepDrawer = lazy(() =>
  import('./steps/step-drawer.tsx').then(({ StepDrawer: drawer }) => ({ default: drawer })),
);

// Shown beside what they belong to.
const beside = [...paperSteps, ...caseSteps];

/** One petition on one page: the facts, the story, the limits and the only lawful next steps. */
export function PetitionPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/desk/petitions/$id' });
  const { step, asOf } = useSearch({ from: '/desk/petitions/$id' });
  const found = usePetition(id, asOf);
  const petition = found.data;
  const openStep = (next: StepId | undefined): void =>
    void navigate({
      to: next === undefined ? paths.petition : (ownPages[next] ?? paths.petition),
      params: { id },
      search: next && ownPages[next] === undefined ? { step: next } : {},
    });
  const chooseDay = (day: string | undefined): void =>
    void navigate({ to: paths.petition, params: { id }, search: day ? { asOf: day } : {} });
  if (!petition)
    return (
      <Page title={say(petitionTexts.title)}>
        {asOf && <AsOfNote asOf={asOf} onBack={() => chooseDay(undefined)} />}
        <FailureNote error={found.error} onAgain={() => void found.refetch()} />
        {found.isPending && <Waiting />}
      </Page>
    );
  const open = petition.steps.find((one) => one.step === step && one.mine);
  return (
    <Page
      wide
      title={petition.title}
      note={
        <span className="petition-note">
          <span className="number">{petition.number}</span> <span className="tag">{petition.phaseName}</span>
          {petition.quality.importance && (
            <span className="tag tag-strong">{say(qualityTexts.importance)}</span>
          )}
        </span>
      }
      actions={
        <>
          <AsOfField asOf={asOf} min={petition.registeredOn} onChoose={chooseDay} />
          <Button className="no-print" onClick={() => globalThis.print()}>
            {say(petitionTexts.print)}
          </Button>
        </>
      }
    >
      <ThreeFactsStrip facts={petition.quality.facts} />
      {asOf && <AsOfNote asOf={asOf} onBack={() => chooseDay(undefined)} />}
      <TellingLines petition={petition} />
      <div className="petition">
        <FactsPanel petition={petition} />
        <div className="petition-middle">
          <PromisesPanel petition={petition} />
          <JointPanel petition={petition} />
          <LadderPanel petition={petition} />
          <ClaimsPanel petition={petition} />
          <DecisionPanel petition={petition} />
          <StoryPanel petition={petition} />
        </div>
        <div className="petition-right">
          {!asOf && (
            <NextStepsPanel
              closed={petition.phase === 'closed'}
              steps={petition.steps.filter((one) => !beside.includes(one.step))}
              notYet={petition.notYet.filter((one) => !beside.includes(one.step))}
              ahead={petition.ahead}
              onOpen={openStep}
            />
          )}
          <ClocksPanel petitionId={petition.id} clocks={petition.clocks} />
          <CaseLeadsPanel petition={petition} {...(asOf ? {} : { onOpen: openStep })} />
          <SupervisionPanel supervision={petition.supervision} suggestions={petition.suggestions} />
          <PapersPanel petition={petition} onOpen={openStep} />
        </div>
      </div>
      {open && (
        <Suspense>
          <StepDrawer
            key={open.step}
            step={open}
            petition={petition}
            onReload={() => found.refetch()}
            onClose={() => openStep(undefined)}
          />
        </Suspense>
      )}
    </Page>
  );
}
