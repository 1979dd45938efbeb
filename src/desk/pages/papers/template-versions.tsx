import { App, Button } from 'antd';
import { chooseTemplate, templatePath, type TemplateView } from '#contract/templates.ts';
import { call } from '../../api/call.ts';
import { templateTexts } from '../../texts/templates.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { useTemplateChange } from './use-templates.ts';

type Props = {
  readonly template: TemplateView;
  readonly mayKeep: boolean;
  readonly tried: number;
  readonly onTry: (version: number) => void;
};

/** Every version that was ever kept, the newest first, and the shipped one; any of them can be put in use. */
export function TemplateVersions({ template, mayKeep, tried, onTry }: Props) {
  const say = useSay();
  const { message, modal } = App.useApp();
  const choosing = useTemplateChange(
    (version: number) => call(chooseTemplate, { params: { kind: template.kind, version: String(version) } }),
    () => void message.success(say(templateTexts.used)),
  );
  const ask = (version: number): void =>
    void modal.confirm({
      title: say(templateTexts.useTitle),
      content: say(templateTexts.useAfter, { name: template.name }),
      okText: say(templateTexts.useThis),
      onOk: () => choosing.mutateAsync(version).catch(() => undefined),
    });
  return (
    <section className="panel" aria-labelledby="versions-heading">
      <h2 id="versions-heading">{say(templateTexts.versions)}</h2>
      <FailureNote error={choosing.error} />
      <ul className="plain-list">
        {template.versions.map(({ version, fileName, keptOn, keptBy }) => (
          <li key={version}>
            <div>
              <b>{version === 0 ? say(templateTexts.shipped) : say(templateTexts.own, { version })}</b>{' '}
              {version === template.current && <span className="tag">{say(templateTexts.inUse)}</span>}
              {keptOn !== undefined && (
                <div className="quiet breakable">
                  {say(templateTexts.keptLine, { on: keptOn, by: keptBy ?? '', file: fileName })}
                </div>
              )}
            </div>
            <span className="row-actions">
              <a href={templatePath(template.kind, version)}>{say(templateTexts.download)}</a>
              <Button size="small" disabled={version === tried} onClick={() => onTry(version)}>
                {say(templateTexts.try)}
              </Button>
              {mayKeep && version !== template.current && (
                <Button size="small" loading={choosing.isPending} onClick={() => ask(version)}>
                  {say(version === 0 ? templateTexts.useShipped : templateTexts.useThis)}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
