import { useNavigate } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { paths } from '../paths.ts';
import { shellTexts } from '../texts/shell.ts';
import { isTyping } from './keyboard.ts';
import { useSay } from './language.tsx';

const goKeys = {
  t: paths.today,
  r: paths.register,
  l: paths.petitions,
  o: paths.organisation,
  a: paths.account,
} as const;
const goWords = {
  t: shellTexts.today,
  r: shellTexts.register,
  l: shellTexts.petitions,
  o: shellTexts.organisation,
  a: shellTexts.account,
} as const;
const goMs = 1_500;

const isGoKey = (key: string): key is keyof typeof goKeys => key in goKeys;

/** The keys that work everywhere, and the help that `?` opens. */
export function KeyboardHelp() {
  const say = useSay();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const pressedG = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') setOpen(true);
      else if (event.key === 'g') pressedG.current = event.timeStamp;
      else if (isGoKey(event.key) && event.timeStamp - pressedG.current < goMs)
        void navigate({ to: goKeys[event.key], search: {} });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate]);
  const rows = [
    [<kbd key="k">/</kbd>, say(shellTexts.keySearch)],
    [<kbd key="k">?</kbd>, say(shellTexts.keyHelp)],
    [<Keys key="k" keys={['Ctrl', 'Enter']} />, say(shellTexts.keySubmit)],
    [<Keys key="k" keys={['Alt', 'P']} />, say(shellTexts.keyPerson)],
    [<Keys key="k" keys={['Alt', 'C']} />, say(shellTexts.keyClaim)],
    [<kbd key="k">Esc</kbd>, say(shellTexts.keyEscape)],
  ] as const;
  return (
    <>
      <Button type="text" size="small" className="keyboard-button" onClick={() => setOpen(true)}>
        {say(shellTexts.keyboard)} <kbd>?</kbd>
      </Button>
      <Modal
        open={open}
        title={say(shellTexts.keyboard)}
        footer={null}
        onCancel={() => setOpen(false)}
        closable={{ 'aria-label': say(shellTexts.close) }}
      >
        <table className="keys">
          <tbody>
            {rows.map(([keys, words]) => (
              <tr key={words}>
                <th scope="row">{keys}</th>
                <td>{words}</td>
              </tr>
            ))}
            {Object.entries(goWords).map(([key, words]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>g</kbd> {say(shellTexts.then)} <kbd>{key}</kbd>
                </th>
                <td>{say(words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Modal>
    </>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, at) => (
    <span key={key}>
      {at > 0 && ' + '}
      <kbd>{key}</kbd>
    </span>
  ));
}
