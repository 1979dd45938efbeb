import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import type { RedirectRoute } from '#core/petitions/lawful-route.ts';
import { routeWords } from '#core/petitions/petition-words.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';

export type ElsewhereRoute = Exclude<RedirectRoute, 'accusation'>;
export type ElsewhereValues = {
  readonly route: ElsewhereRoute;
  readonly organ: string;
  readonly procedure: string;
  readonly reference: string;
};

export const elsewhereStart: ElsewhereValues = {
  route: 'litigation',
  organ: '',
  procedure: '',
  reference: '',
};

type Props<Route extends string> = {
  /** Where in the form's values these fields stand. */
  readonly at: readonly string[];
  readonly routes: readonly (Route & RedirectRoute)[];
  /** Stands in the place of the field for the receiving organ. */
  readonly organ?: ReactNode;
};

/** Route, receiving organ, procedure and reference of a claim that is led elsewhere. */
export function ElsewhereFields<Route extends string>({ at, routes, organ }: Props<Route>) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <>
      <Form.Item name={[...at, 'route']} label={say(detourTexts.route)}>
        <Choice options={routes.map((value) => ({ value, label: say(routeWords[value]) }))} />
      </Form.Item>
      {organ ?? <OrganField at={at} />}
      <Form.Item name={[...at, 'procedure']} label={say(detourTexts.procedure)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={[...at, 'reference']} label={say(detourTexts.reference)}>
        <Input maxLength={60} />
      </Form.Item>
    </>
  );
}

/** The receiving organ by its name. */
export function OrganField({ at }: { readonly at: readonly string[] }) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <Form.Item name={[...at, 'organ']} label={say(detourTexts.routeOrgan)} rules={[required]}>
      <Input maxLength={100} />
    </Form.Item>
  );
}

export const elsewhereRoutes: readonly ElsewhereRoute[] = [
  'litigation',
  'arbitration',
  'party-appeal',
  'administrative',
  'duty',
];
