import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { TemplateView } from '#contract/templates.ts';
import { paths } from '../../paths.ts';
import { templateTexts } from '../../texts/templates.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { FieldTable } from './field-table.tsx';
import { TemplatePreviewPanel } from './template-preview.tsx';
import { TemplateUpload } from './template-upload.tsx';
import { TemplateVersions } from './template-versions.tsx';
import { CurrentVersion } from './templates-page.tsx';
import { useTemplates } from './use-templates.ts';

/** One kind of paper: its versions, a new one, how it looks filled, and what may be asked for. */
export function TemplatePage() {
  const { kind } = useParams({ from: '/desk/templates/$kind' });
  const say = useSay();
  const found = useTemplates();
  if (!found.data)
    return (
      <Page title={say(templateTexts.title)}>
        <FailureNote error={found.error} onAgain={() => void found.refetch()} />
        {found.isPending && <Waiting />}
      </Page>
    );
  const template = found.data.templates.find((one) => one.kind === kind);
  if (!template) return <NotFound />;
  return <OneTemplate key={kind} template={template} mayKeep={found.data.mayKeep} />;
}

function OneTemplate({ template, mayKeep }: { readonly template: TemplateView; readonly mayKeep: boolean }) {
  const say = useSay();
  const [tried, setTried] = useState(template.current);
  return (
    <Page
      wide
      title={template.name}
      note={<CurrentVersion template={template} />}
      actions={<Link to={paths.templates}>{say(templateTexts.back)}</Link>}
    >
      <TemplateVersions template={template} mayKeep={mayKeep} tried={tried} onTry={setTried} />
      {mayKeep && <TemplateUpload template={template} onKept={setTried} />}
      <TemplatePreviewPanel key={tried} template={template} version={tried} />
      <FieldTable template={template} />
    </Page>
  );
}
