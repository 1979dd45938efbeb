import { Button, Checkbox, Form, Input } from 'antd';
import { certificateTypeIds, certificateTypes } from '#core/people/certificates.ts';
import { useToday } from '../../api/today.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { Choice } from '../../ui/choice.tsx';
import { useSay } from '../../ui/language.tsx';
import type { IntakeValues, KnownPerson } from './intake-values.ts';
import { certificateRules, nameRules, phoneRules } from './person-rules.ts';
import { PersonStanding } from './person-standing.tsx';
import { PetitionerName } from './petitioner-name.tsx';

type Props = {
  readonly at: number;
  readonly alone: boolean;
  readonly showRepresentative: boolean;
  readonly onLookUp: (words: string) => void;
  readonly onKnown: (person: KnownPerson | undefined) => void;
  readonly onRemove: () => void;
};

/** One petitioner: somebody known, as a line; or somebody new, as fields that are checked while they are typed. */
export function PersonFields({ at, alone, showRepresentative, onLookUp, onKnown, onRemove }: Props) {
  const say = useSay();
  const form = Form.useFormInstance<IntakeValues>();
  const known = Form.useWatch(['people', at, 'known'], { form, preserve: true });
  const number = at + 1;
  const end = (
    <div className="person-end">
      {showRepresentative && (
        <Form.Item name={[at, 'representative']} valuePropName="checked" noStyle>
          <Checkbox>{say(intakeTexts.representative)}</Checkbox>
        </Form.Item>
      )}
      {!alone && (
        <Button
          size="small"
          type="text"
          aria-label={say(intakeTexts.removePerson, { number })}
          onClick={onRemove}
        >
          {say(intakeTexts.remove)}
        </Button>
      )}
    </div>
  );
  if (known)
    return (
      <div className="person person-known" role="group" aria-label={say(intakeTexts.person, { number })}>
        <Form.Item name={[at, 'known']} hidden noStyle>
          <KnownValue />
        </Form.Item>
        <div>
          <b>{known.name}</b> <span className="tag">{say(intakeTexts.knownPerson)}</span>
          <div className="quiet number">
            {[known.maskedCertificate, known.maskedPhone, known.address]
              .filter((part) => part !== '')
              .join(' · ')}
          </div>
        </div>
        <Button size="small" onClick={() => onKnown(undefined)}>
          {say(intakeTexts.otherPerson)}
        </Button>
        {end}
        <PersonStanding at={at} />
      </div>
    );
  return (
    <div className="person" role="group" aria-label={say(intakeTexts.person, { number })}>
      <NewPerson at={at} onLookUp={onLookUp} onKnown={onKnown} />
      {end}
      <PersonStanding at={at} />
    </div>
  );
}

// A registered field without a face, so that the form keeps the chosen record.
const KnownValue = () => null;

function NewPerson({ at, onLookUp, onKnown }: Pick<Props, 'at' | 'onLookUp' | 'onKnown'>) {
  const say = useSay();
  const today = useToday();
  const form = Form.useFormInstance<IntakeValues>();
  const type = Form.useWatch(['people', at, 'certificateType'], form);
  const certificateOptions = certificateTypeIds.map((value) => ({
    value,
    label: say(certificateTypes[value]),
  }));
  return (
    <div className="grid-person">
      <Form.Item
        name={[at, 'name']}
        label={say(intakeTexts.name)}
        // The tail of a phone typed here to look somebody up is no mistake in a name.
        validateTrigger="onBlur"
        rules={nameRules(say)}
      >
        <PetitionerName placeholder={say(intakeTexts.nameHint)} onLookUp={onLookUp} onKnown={onKnown} />
      </Form.Item>
      <Form.Item name={[at, 'certificateType']} label={say(intakeTexts.certificateType)}>
        <Choice options={certificateOptions} />
      </Form.Item>
      <Form.Item
        name={[at, 'certificateNumber']}
        label={say(intakeTexts.certificateNumber)}
        dependencies={[['people', at, 'certificateType']]}
        validateTrigger={['onChange', 'onBlur']}
        validateFirst
        rules={certificateRules(type, today, say)}
      >
        <Input maxLength={40} autoComplete="off" onChange={(event) => onLookUp(event.target.value)} />
      </Form.Item>
      <Form.Item
        name={[at, 'phone']}
        label={say(intakeTexts.phone)}
        validateTrigger={['onChange', 'onBlur']}
        validateFirst
        rules={phoneRules(say)}
      >
        <Input
          maxLength={30}
          type="tel"
          autoComplete="off"
          onChange={(event) => onLookUp(event.target.value)}
        />
      </Form.Item>
      <Form.Item name={[at, 'address']} label={say(intakeTexts.address)} className="person-address">
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </div>
  );
}
