import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { deleteView, listViews, saveView } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import { call } from '../../api/call.ts';
import { ledgerTexts } from '../../texts/ledger.ts';
import { shellTexts } from '../../texts/shell.ts';
import { signInTexts } from '../../texts/sign-in.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { parseLedgerSearch, type LedgerSearch } from './ledger-search.ts';

type Props = { readonly settings: Required<LedgerSearch>; readonly onOpen: (search: LedgerSearch) => void };

const viewsKey = ['views'] as const;

/** Opens, saves and deletes views of the ledger. */
export function ViewPicker({ settings, onOpen }: Props) {
  const say = useSay();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [opened, setOpened] = useState('');
  const [saving, setSaving] = useState(false);
  const views = useQuery({ queryKey: viewsKey, queryFn: ({ signal }) => call(listViews, {}, signal) });
  const removing = useMutation({
    mutationFn: (id: string) => call(deleteView, { params: { id } }),
    onSuccess: async () => {
      setOpened('');
      void message.success(say(ledgerTexts.deleted));
      await client.invalidateQueries({ queryKey: viewsKey });
    },
  });
  const all = views.data?.views ?? [];
  const open = (id: string): void => {
    setOpened(id);
    const view = all.find((one) => one.id === id);
    if (view) onOpen(parseLedgerSearch(view.settings));
  };
  const chosen = all.find((view) => view.id === opened);
  return (
    <>
      {all.length > 0 && (
        <select
          className="plain-select"
          aria-label={say(ledgerTexts.views)}
          value={opened}
          onChange={(event) => open(event.target.value)}
        >
          <option value="">{say(ledgerTexts.chooseView)}</option>
          <ViewOptions name={say(ledgerTexts.ownViews)} views={all.filter((view) => view.own !== false)} />
          <ViewOptions name={say(ledgerTexts.sharedViews)} views={all.filter((view) => view.own === false)} />
        </select>
      )}
      {chosen && chosen.own !== false && (
        <Button loading={removing.isPending} onClick={() => removing.mutate(chosen.id)}>
          {say(ledgerTexts.deleteView)}
        </Button>
      )}
      <FailureNote error={removing.error} />
      <Button onClick={() => setSaving(true)}>{say(ledgerTexts.saveView)}</Button>
      {saving && <SaveViewDialog settings={settings} onClose={() => setSaving(false)} />}
    </>
  );
}

type View = Answer<typeof listViews>['views'][number];

function ViewOptions({ name, views }: { readonly name: string; readonly views: readonly View[] }) {
  if (views.length === 0) return null;
  return (
    <optgroup label={name}>
      {views.map((view) => (
        <option key={view.id} value={view.id}>
          {view.name}
        </option>
      ))}
    </optgroup>
  );
}

function SaveViewDialog({
  settings,
  onClose,
}: {
  readonly settings: Required<LedgerSearch>;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ name: string; shared?: boolean }>();
  const [id] = useState(() => crypto.randomUUID());
  const saving = useMutation({
    mutationFn: ({ name, shared = false }: { name: string; shared?: boolean }) =>
      call(saveView, {
        params: { id },
        body: { name, shared, settings: { ...settings, columns: [...settings.columns] } },
      }),
    onSuccess: async (_, { name }) => {
      void message.success(say(ledgerTexts.saved, { name }));
      await client.invalidateQueries({ queryKey: viewsKey });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={say(ledgerTexts.saveView)}
      okText={say(shellTexts.save)}
      cancelText={say(shellTexts.cancel)}
      closable={{ 'aria-label': say(shellTexts.close) }}
      confirmLoading={saving.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => saving.mutate(fields)}>
        <Form.Item
          name="name"
          label={say(ledgerTexts.viewName)}
          rules={[{ required: true, whitespace: true, message: say(signInTexts.required) }]}
        >
          <Input autoFocus maxLength={40} />
        </Form.Item>
        <Form.Item name="shared" valuePropName="checked">
          <Checkbox>{say(ledgerTexts.shareView)}</Checkbox>
        </Form.Item>
        <FailureNote error={saving.error} />
      </Form>
    </Modal>
  );
}
