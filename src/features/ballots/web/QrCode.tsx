/* oxlint-disable jsx-a11y/prefer-tag-over-role -- An <img> would need a data address, which the page's policy refuses. */
import { encodeQR } from "qr";
import css from "./carrying.module.css";

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** Dark on light in either theme, with the margin that readers need (ISO/IEC 18004). */
export default function QrCode({ text, label }: QrCodeProps) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      className={css["square"]}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
