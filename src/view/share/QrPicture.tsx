import { useMemo } from 'preact/hooks';
import { encodeQR } from 'qr';

/** What the standard asks for around a code, in modules. */
const QUIET = 4;

/**
 * An address as a QR code: dark on white whatever the theme, as cameras expect it.
 * @param props.label what it is, for who can't see it
 */
export function QrPicture(props: { readonly text: string; readonly label: string }) {
  const { path, side } = useMemo(() => drawn(props.text), [props.text]);
  return (
    <svg
      class="share-qr"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Each run of dark modules in a row as one bar. */
function drawn(text: string): { readonly path: string; readonly side: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x]) x += 1;
      path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  }
  return { path, side: rows.length };
}
