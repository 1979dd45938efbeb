import { adoptRuleSet, checkCalendar, checkRuleSet, publishCalendar } from '#contract/clocks.ts';
import { checkWarnings, setWarnings } from '#contract/warnings.ts';
import { call } from '../../api/call.ts';
import { lawTexts } from '../../texts/law.ts';
import { ladderTexts } from '../../texts/warnings.ts';
import { useSay } from '../../ui/language.tsx';
import { LawPreviewNote } from './law-preview-note.tsx';
import { LawTextEditor } from './law-text-editor.tsx';
import { WarnedNote } from './warned-note.tsx';

/** What is being written, and the text it starts from. */
export type LawEdit = { readonly what: 'rule-set' | 'calendar' | 'warnings'; readonly start: string };

type Props = { readonly edit: LawEdit; readonly onClose: () => void };

/** The editor of one kind of law data: what it is called, how it is checked, what it would touch. */
export function LawEditor({ edit: { what, start }, onClose }: Props) {
  const say = useSay();
  if (what === 'warnings')
    return (
      <LawTextEditor
        title={say(ladderTexts.set)}
        help={say(ladderTexts.help)}
        start={start}
        check={(text) => call(checkWarnings, { body: { text } })}
        preview={(preview) => <WarnedNote preview={preview} />}
        make={async (text) => {
          await call(setWarnings, { body: { text } });
          return say(ladderTexts.done);
        }}
        makeLabel={say(ladderTexts.make)}
        onClose={onClose}
      />
    );
  const isRules = what === 'rule-set';
  return (
    <LawTextEditor
      title={say(isRules ? lawTexts.addRuleSet : lawTexts.addYear)}
      help={say(isRules ? lawTexts.ruleSetHelp : lawTexts.yearHelp)}
      start={start}
      check={(text) => call(isRules ? checkRuleSet : checkCalendar, { body: { text } })}
      preview={(preview) => <LawPreviewNote preview={preview} />}
      make={async (text) => {
        const done = await call(isRules ? adoptRuleSet : publishCalendar, { body: { text } });
        return say(lawTexts.done, done);
      }}
      makeLabel={say(isRules ? lawTexts.adopt : lawTexts.publish)}
      onClose={onClose}
    />
  );
}
