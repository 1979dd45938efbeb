import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { importDivisions } from '#contract/organisation.ts';
import { call } from '../../api/call.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { parseDivisionLines } from './division-lines.ts';
import { useChange } from './use-change.ts';

type Values = { readonly lines: string };

/** Towns and villages from the shipped table or from a list. */
export function ImportDivisions() {
  const say = useSay();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const importing = useChange(
    ({ lines }: Values) => {
      const parsed = parseDivisionLines(lines);
      return call(importDivisions, { body: { lines: 'lines' in parsed ? [...parsed.lines] : [] } });
    },
    (result) => {
      setOpen(false);
      void message.success(say(organisationTexts.imported, result));
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(organisationTexts.importDivisions)}</Button>
      {open && (
        <FormDialog<Values>
          title={say(organisationTexts.importDivisions)}
          submitLabel={say(organisationTexts.doImport)}
          initial={{ lines: '' }}
          busy={importing.isPending}
          error={importing.error}
          onSubmit={importing.mutate}
          onClose={() => setOpen(false)}
        >
          <Form.Item
            name="lines"
            label={say(organisationTexts.importLines)}
            extra={say(organisationTexts.importHelp)}
            rules={[
              {
                validator: (_, text: string) => {
                  const parsed = parseDivisionLines(text);
                  return 'lines' in parsed
                    ? Promise.resolve()
                    : Promise.reject(
                        new Error(say(organisationTexts.importWrong, { line: parsed.wrongLine })),
                      );
                },
              },
            ]}
          >
            <LongField rowsMin={5} maxLength={400_000} placeholder="330106002 …" />
          </Form.Item>
        </FormDialog>
      )}
    </>
  );
}
