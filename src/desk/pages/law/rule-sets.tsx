import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { endRuleSet, type RuleSetView } from '#contract/clocks.ts';
import { call } from '../../api/call.ts';
import { lawTexts } from '../../texts/law.ts';
import { DayField } from '../../ui/day-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import type { LawEdit } from './law-editor.tsx';
import { useLawChange } from './use-law-change.ts';

type Props = {
  readonly sets: readonly RuleSetView[];
  readonly mayKeep: boolean;
  readonly onEdit: (edit: LawEdit) => void;
};

/** Every rule set with its limits, folded; a preset can be the start of a set of one's own. */
export function RuleSets({ sets, mayKeep, onEdit }: Props) {
  const say = useSay();
  return (
    <section className="panel law-list" aria-labelledby="rule-sets-heading">
      <h2 id="rule-sets-heading">{say(lawTexts.ruleSets)}</h2>
      {sets.map((set) => (
        <details key={`${set.id}-${set.standing}`}>
          <summary>
            <b>{set.name}</b> <span className="quiet">{say(lawTexts[set.standing])} </span>
            <Span set={set} />
          </summary>
          <p className="quiet">{set.source}</p>
          {mayKeep && set.text !== undefined && set.standing === 'preset' && (
            <Button onClick={() => onEdit({ what: 'rule-set', start: set.text ?? '' })}>
              {say(lawTexts.startFrom)}
            </Button>
          )}
          {mayKeep && set.scope === 'local' && set.standing !== 'preset' && !set.inForceTo && (
            <EndSet set={set} />
          )}
          <Rules set={set} />
        </details>
      ))}
      {mayKeep && (
        <p>
          <Button onClick={() => onEdit({ what: 'rule-set', start: '' })}>{say(lawTexts.addRuleSet)}</Button>
        </p>
      )}
    </section>
  );
}

function Span({ set }: { readonly set: RuleSetView }) {
  const say = useSay();
  if (!set.inForceFrom) return null;
  return set.inForceTo
    ? say(lawTexts.fromTo, { from: set.inForceFrom, to: set.inForceTo })
    : say(lawTexts.from, { day: set.inForceFrom });
}

function Rules({ set }: { readonly set: RuleSetView }) {
  const say = useSay();
  const label = say(lawTexts.rulesTable, { name: set.name });
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(lawTexts.rule)}</th>
            <th scope="col">{say(lawTexts.length)}</th>
            <th scope="col">{say(lawTexts.extension)}</th>
            <th scope="col">{say(lawTexts.article)}</th>
            <th scope="col">{say(lawTexts.mark)}</th>
          </tr>
        </thead>
        <tbody>
          {set.rules.map((rule) => (
            <tr key={rule.id}>
              <td>{rule.name}</td>
              <td>{rule.length}</td>
              <td>{rule.extension}</td>
              <td>{rule.article}</td>
              <td>{say(lawTexts[rule.mark])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EndSet({ set }: { readonly set: RuleSetView }) {
  const say = useSay();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const ending = useLawChange(
    (body: { lastDay: string }) => call(endRuleSet, { params: { id: set.id }, body }),
    () => {
      setOpen(false);
      void message.success(say(lawTexts.ended));
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(lawTexts.end)}</Button>
      {open && (
        <FormDialog<{ lastDay: string }>
          title={say(lawTexts.endTitle, { name: set.name })}
          submitLabel={say(lawTexts.end)}
          initial={{ lastDay: '' }}
          busy={ending.isPending}
          error={ending.error}
          onSubmit={ending.mutate}
          onClose={() => setOpen(false)}
        >
          <Form.Item name="lastDay" label={say(lawTexts.lastDay)} extra={say(lawTexts.endHelp)}>
            <DayField />
          </Form.Item>
        </FormDialog>
      )}
    </>
  );
}
