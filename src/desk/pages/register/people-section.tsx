import { Button, Form } from 'antd';
import { useEffect, useRef } from 'react';
import { groupSizeMin, representativesMax } from '#core/petitions/register-petition.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { focusField } from '../../ui/form-problems.ts';
import { useSay } from '../../ui/language.tsx';
import { emptyPerson, ownCount, type IntakeValues, type KnownPerson } from './intake-values.ts';
import { PersonFields } from './person-fields.tsx';
import { useAltKey } from './use-alt-key.ts';

type Props = { readonly onLookUp: (at: number, words: string) => void };

const peopleMax = 200;

/** Everybody who raises the matter; from five on they name representatives. */
export function PeopleSection({ onLookUp }: Props) {
  const say = useSay();
  const form = Form.useFormInstance<IntakeValues>();
  const people = Form.useWatch('people', form) ?? [];
  const own = ownCount(people);
  const count = Math.max(Form.useWatch('peopleCount', form) ?? 1, own);
  const add = useRef<() => void>(undefined);
  useAltKey('KeyP', () => add.current?.());
  useEffect(() => {
    const present = form.getFieldValue('peopleCount');
    if (typeof present === 'number' && present < own) form.setFieldValue('peopleCount', own);
  }, [form, own]);
  const know = (at: number, person: KnownPerson | undefined): void => {
    form.setFieldValue(['people', at, 'known'], person);
    form.setFields([{ name: ['people', at, 'name'], errors: [] }]);
    // Who it is, is settled; the cursor goes on to what it is about.
    if (person) requestAnimationFrame(() => focusField(form, ['title']));
  };
  return (
    <fieldset>
      <legend>{say(intakeTexts.people)}</legend>
      {count >= groupSizeMin && <p className="note">{say(intakeTexts.group, { count })}</p>}
      <Form.List
        name="people"
        rules={[
          {
            validator: (_, list: IntakeValues['people']) =>
              list.filter((person) => person.representative).length > representativesMax
                ? Promise.reject(new Error(say(intakeTexts.tooManyRepresentatives)))
                : Promise.resolve(),
          },
        ]}
      >
        {(fields, list, { errors }) => {
          add.current = () => {
            if (fields.length < peopleMax) list.add(emptyPerson);
          };
          return (
            <>
              {fields.map((field) => (
                <PersonFields
                  key={field.key}
                  at={field.name}
                  alone={fields.length === 1}
                  showRepresentative={count >= groupSizeMin}
                  onLookUp={(words) => onLookUp(field.name, words)}
                  onKnown={(person) => know(field.name, person)}
                  onRemove={() => list.remove(field.name)}
                />
              ))}
              <div className="field-problem">
                <Form.ErrorList errors={errors} />
              </div>
              <Button onClick={() => list.add(emptyPerson)}>
                {say(intakeTexts.addPerson)} <kbd>Alt+P</kbd>
              </Button>
            </>
          );
        }}
      </Form.List>
    </fieldset>
  );
}
