import { AutoComplete } from 'antd';
import { usePetitioners } from '../../api/petitioners.ts';
import type { KnownPerson } from './intake-values.ts';

type Props = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (name: string) => void;
  readonly placeholder: string;
  readonly onLookUp: (words: string) => void;
  readonly onKnown: (person: KnownPerson) => void;
};

/** The name of a petitioner. Known people are offered while it is typed; choosing one fills everything in. */
export function PetitionerName({ id, value = '', onChange, placeholder, onLookUp, onKnown, ...rest }: Props) {
  const found = usePetitioners(value);
  const hits = value.trim().length < 2 ? [] : (found.data?.hits ?? []);
  return (
    <AutoComplete
      {...rest}
      {...(id === undefined ? {} : { id })}
      value={value}
      placeholder={placeholder}
      autoFocus
      maxLength={50}
      popupMatchSelectWidth={420}
      options={hits.map((hit) => ({
        value: String(hit.id),
        'aria-label': [hit.name, hit.maskedCertificate, hit.maskedPhone, hit.address].join(' '),
        label: (
          <div className="person-option">
            <b>{hit.name}</b>{' '}
            <span className="quiet number">
              {[hit.maskedCertificate, hit.maskedPhone, hit.address]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </div>
        ),
      }))}
      onChange={(text: string, option) => {
        if (!Array.isArray(option) && hits.some((hit) => hit.id === option?.value)) return;
        onChange?.(text);
        onLookUp(text);
      }}
      onSelect={(chosen: string) => {
        const hit = hits.find((one) => one.id === chosen);
        if (!hit) return;
        const { id: known, name, maskedCertificate, maskedPhone, address } = hit;
        onLookUp(name);
        onKnown({ id: known, name, maskedCertificate, maskedPhone, address });
      }}
    />
  );
}
