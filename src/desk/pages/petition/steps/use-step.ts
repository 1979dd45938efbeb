import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { PetitionView } from '#contract/petitions.ts';
import { petitionKey } from '../../../api/petition.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { lastChangeText } from '../last-change-text.ts';
import { useSay } from '../../../ui/language.tsx';

export type StepView = PetitionView['steps'][number];

/** What every form of a step is given. */
export type StepFormProps = {
  readonly petition: PetitionView;
  readonly step: StepView;
  readonly onReload: () => Promise<{ readonly data?: PetitionView | undefined }>;
  readonly onClose: () => void;
};

/**
 * Takes a step on the version that the reader saw when the form opened. When somebody was faster, `reload` reads the
 * newest version and the form, with all that is typed, can be sent again.
 */
export function useStep<Values>(
  { petition, step, onReload, onClose }: StepFormProps,
  send: (values: Values, expectedVersion: number) => Promise<unknown>,
) {
  const say = useSay();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [version, setVersion] = useState(petition.version);
  const [news, setNews] = useState('');
  const taking = useMutation({
    mutationFn: (values: Values) => send(values, version),
    onSuccess: async () => {
      void message.success(say(petitionTexts.done, { name: step.name }));
      onClose();
      await Promise.all(
        [petitionKey(petition.id), ['today'], ['petitions'], ['case-leads']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
  const reload = async (): Promise<void> => {
    const { data } = await onReload();
    if (data) {
      setVersion(data.version);
      setNews(lastChangeText(data, say));
    }
    taking.reset();
  };
  return {
    error: taking.error,
    busy: taking.isPending,
    /** Who changed what, after the newest state was read. */
    news,
    reload: () => void reload(),
    take: (values: Values): void => {
      if (!taking.isPending) taking.mutate(values);
    },
  };
}
