import { Link } from '@tanstack/react-router';
import type { TemplateView } from '#contract/templates.ts';
import { paths } from '../../paths.ts';
import { templateTexts } from '../../texts/templates.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useTemplates } from './use-templates.ts';

/** Every kind of paper and the Word template it is made with. Everybody may look; administrator and director change. */
export function TemplatesPage() {
  const say = useSay();
  const found = useTemplates();
  return (
    <Page wide title={say(templateTexts.title)}>
      <p>{say(templateTexts.lead)}</p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      <ul className="plain-list">
        {found.data?.templates.map((template) => (
          <li key={template.kind}>
            <Link to={paths.template} params={{ kind: template.kind }}>
              {template.name}
            </Link>
            <CurrentVersion template={template} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** Which version is in use, since when and by whom. */
export function CurrentVersion({ template }: { readonly template: TemplateView }) {
  const say = useSay();
  const { current, since, by } = template;
  return (
    <span className={current === 0 ? 'quiet' : undefined}>
      {current === 0 ? say(templateTexts.shipped) : say(templateTexts.own, { version: current })}
      {since !== undefined && ` · ${say(templateTexts.since, { since, by: by ?? '' })}`}
    </span>
  );
}
