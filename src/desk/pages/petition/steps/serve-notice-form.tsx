import { useState } from 'react';
import { Radio } from 'antd';
import { serveNotice } from '#contract/paper-steps.ts';
import { call } from '../../../api/call.ts';
import { paperTexts } from '../../../texts/papers.ts';
import { useSay } from '../../../ui/language.tsx';
import { ReceiptForm } from './serve-form.tsx';
import { valuesToService, type ServiceValues } from './service-values.ts';
import { useStep, type StepFormProps } from './use-step.ts';

/** Which notice reached the petitioner, and how. */
export function ServeNoticeForm(props: StepFormProps) {
  const { petition } = props;
  const say = useSay();
  const papers = petition.papers.filter((paper) => paper.servable);
  const [number, setNumber] = useState(papers.at(-1)?.number ?? '');
  const state = useStep(props, (values: ServiceValues, expectedVersion) =>
    call(serveNotice, {
      params: { id: petition.id },
      body: { number, service: valuesToService(values), expectedVersion },
    }),
  );
  return (
    <ReceiptForm {...props} state={state} afterwards={say(paperTexts.serveAfter)}>
      <fieldset>
        <legend>{say(paperTexts.whichPaper)}</legend>
        <Radio.Group value={number} onChange={({ target }) => setNumber(String(target.value))}>
          {papers.map((paper) => (
            <div key={paper.number}>
              <Radio value={paper.number}>
                {paper.name} <span className="number">{paper.number}</span>
              </Radio>
            </div>
          ))}
        </Radio.Group>
      </fieldset>
    </ReceiptForm>
  );
}
