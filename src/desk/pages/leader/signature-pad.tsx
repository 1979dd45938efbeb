import { Button } from 'antd';
import { useEffect, useRef, type PointerEvent } from 'react';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { useSay } from '../../ui/language.tsx';
import { drawStrokes, padSize, type Stroke } from './signature-strokes.ts';

type Props = { readonly strokes: readonly Stroke[]; readonly onChange: (strokes: readonly Stroke[]) => void };

/** A box to sign in with a finger, a pen or the mouse. Whoever cannot types the name beside it. */
export function SignaturePad({ strokes, onChange }: Props) {
  const say = useSay();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<number[]>(undefined);
  useEffect(() => {
    if (canvas.current) drawStrokes(canvas.current, strokes);
  }, [strokes]);
  const pointOf = ({
    clientX,
    clientY,
    currentTarget,
  }: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return [
      Math.round(((clientX - left) / width) * padSize.width),
      Math.round(((clientY - top) / height) * padSize.height),
    ];
  };
  const finish = (): void => {
    if (drawn.current) onChange([...strokes, drawn.current]);
    drawn.current = undefined;
  };
  return (
    <div className="pad">
      <canvas
        ref={canvas}
        {...padSize}
        role="img"
        aria-label={say(texts.sign)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawn.current = [...pointOf(event)];
        }}
        onPointerMove={(event) => {
          if (!drawn.current) return;
          drawn.current.push(...pointOf(event));
          drawStrokes(event.currentTarget, [...strokes, drawn.current]);
        }}
        onPointerUp={finish}
        onPointerCancel={finish}
      />
      <div className="pad-actions">
        <Button disabled={strokes.length === 0} onClick={() => onChange(strokes.slice(0, -1))}>
          {say(texts.undo)}
        </Button>
        <Button disabled={strokes.length === 0} onClick={() => onChange([])}>
          {say(texts.clear)}
        </Button>
      </div>
    </div>
  );
}
