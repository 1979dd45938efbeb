import { Spin } from 'antd';
import { shellTexts } from '../texts/shell.ts';
import { useSay } from './language.tsx';

export function Waiting() {
  const say = useSay();
  return (
    <div className="waiting" role="status">
      <Spin /> <span>{say(shellTexts.loading)}</span>
    </div>
  );
}
