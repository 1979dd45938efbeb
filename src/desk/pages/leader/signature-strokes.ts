/** One line of the pen: x, y, x, y … in the pad's own units. */
export type Stroke = readonly number[];

export const padSize = { width: 600, height: 200 } as const;

/** Draws what was signed. */
export function drawStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.strokeStyle = '#111';
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const stroke of strokes) {
    const [x = 0, y = 0] = stroke;
    context.beginPath();
    context.moveTo(x, y);
    // A dot is a line that goes nowhere.
    context.lineTo(x, y);
    for (let at = 2; at + 1 < stroke.length; at += 2) context.lineTo(stroke[at] ?? x, stroke[at + 1] ?? y);
    context.stroke();
  }
}

/** The signature as a picture; nothing when the browser cannot draw. */
export function strokesToPicture(strokes: readonly Stroke[]): Promise<File | undefined> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, padSize);
  drawStrokes(canvas, strokes);
  return new Promise((resolve) =>
    canvas.toBlob(
      (blob) => resolve(blob ? new File([blob], 'signature.png', { type: 'image/png' }) : undefined),
      'image/png',
    ),
  );
}
