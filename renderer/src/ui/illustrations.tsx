import type { ReactNode } from 'react'
import styles from './illustrations.module.css'

const Drawing = ({ children }: { readonly children: ReactNode }) => (
  <svg
    viewBox="0 0 240 160"
    className={styles.drawing}
    fill="none"
    stroke="currentColor"
    strokeWidth="2.25"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
)

/** The strokes that carry the colour of the app. */
const Accent = ({ d, transform }: { readonly d: string; readonly transform?: string }) => (
  <path d={d} stroke="currentColor" className={styles.accent} transform={transform} />
)

/** Someone on a stool, seen from the front: head, shoulders, lap. */
const Sitter = ({
  x,
  y,
  tilt = 0,
}: {
  readonly x: number
  readonly y: number
  readonly tilt?: number
}) => (
  <g transform={`translate(${x} ${y}) rotate(${tilt})`}>
    <circle cx="0" cy="-25" r="6.5" />
    <path d="M-10 2 C-11 -11 -6 -15 0 -15 C6 -15 11 -11 10 2" />
    <path d="M-12 2 H12 M-7 2 V14 M7 2 V14" />
  </g>
)

/** People in a ring under a large tree. */
export const GatheringDrawing = () => (
  <Drawing>
    <path d="M14 146 C60 141 180 141 226 146" />
    <path d="M113 142 C115 120 114 104 108 88 M127 142 C125 122 126 106 134 88 M120 104 C119 98 119 92 120 86" />
    <Accent d="M70 86 C52 88 40 74 47 61 C36 50 48 34 63 37 C66 20 90 13 104 22 C115 8 142 10 149 24 C166 17 186 29 184 44 C200 49 202 70 188 76 C184 88 165 92 155 85 C144 93 128 92 120 85 C108 93 86 95 70 86 Z" />
    <Accent d="M82 52 C86 46 93 45 98 48 M136 42 C142 37 150 38 154 43 M106 66 C112 61 120 61 125 65 M158 66 C162 62 168 62 171 65" />
    <Sitter x={44} y={128} tilt={-3} />
    <Sitter x={78} y={132} />
    <Sitter x={162} y={132} />
    <Sitter x={196} y={128} tilt={3} />
  </Drawing>
)

/** Rows of a garden under the sun, a watering can beside them. */
export const GardenDrawing = () => (
  <Drawing>
    <path d="M12 146 C64 138 176 138 228 146" />
    <path d="M44 141 C42 122 44 108 46 98 M92 139 C91 118 92 100 94 88 M140 139 C139 122 140 110 142 102" />
    <Accent d="M46 98 C34 98 26 90 25 79 C37 79 45 86 46 98 Z M46 106 C56 105 64 98 66 88 C54 88 47 95 46 106 Z M44 122 C35 122 28 116 26 108 C36 108 43 114 44 122 Z" />
    <Accent d="M94 88 C80 86 72 76 73 63 C87 65 95 75 94 88 Z M94 96 C106 95 116 87 118 75 C104 75 95 84 94 96 Z M92 114 C82 113 74 106 73 97 C84 98 91 105 92 114 Z M92 120 C102 119 109 113 111 105 C100 105 93 111 92 120 Z" />
    <Accent d="M142 102 C132 101 125 94 125 84 C136 85 143 92 142 102 Z M142 110 C152 109 159 103 161 94 C150 94 143 100 142 110 Z" />
    <path d="M180 112 H210 L207 141 H183 Z M210 118 C222 116 224 130 208 132 M180 120 L163 108 M158 112 L166 103 M186 112 C186 102 204 102 204 112" />
    <path d="M158 118 L155 124 M163 122 L160 128 M152 114 L148 119" />
    <circle cx="200" cy="40" r="15" />
    <path d="M200 14 V8 M200 72 V66 M226 40 H232 M168 40 H174 M218.4 21.6 L222.7 17.3 M177.3 62.7 L181.6 58.4 M218.4 58.4 L222.7 62.7 M177.3 17.3 L181.6 21.6" />
  </Drawing>
)

/** A yole under sail, its crew leaning out on the poles. */
export const SeaDrawing = () => (
  <Drawing>
    <path d="M40 108 C84 118 150 118 200 104 C194 121 178 128 160 128 H84 C62 128 48 121 40 108 Z" />
    <path d="M104 114 V20" />
    <Accent d="M104 26 C142 28 168 50 178 92 C152 84 128 84 104 88 Z" />
    <path d="M104 32 L190 100" />
    <path d="M60 111 L22 84 M84 114 L46 84" />
    <circle cx="20" cy="62" r="6" />
    <path d="M21 70 C21 80 23 87 30 88 L45 98" />
    <circle cx="44" cy="62" r="6" />
    <path d="M45 70 C45 80 47 87 54 88 L69 98" />
    <circle cx="152" cy="84" r="6" />
    <path d="M142 108 C142 96 146 92 152 92 C158 92 162 96 162 108" />
    <Accent d="M10 140 C20 133 30 133 40 140 C50 147 60 147 70 140 C80 133 90 133 100 140 C110 147 120 147 130 140 C140 133 150 133 160 140 C170 147 180 147 190 140 C200 133 210 133 220 140" />
    <Accent d="M52 154 C60 149 68 149 76 154 M140 154 C148 149 156 149 164 154" />
    <path d="M196 30 C201 24 206 24 209 30 C212 24 217 24 222 30 M28 34 C32 29 36 29 38.5 34 C41 29 45 29 49 34" />
  </Drawing>
)

/** Two hands that pass a seedling from one to the other. */
export const HandsDrawing = () => (
  <Drawing>
    <path d="M8 118 L40 106 C58 98 72 100 86 106 L116 112 C126 114 126 126 115 126 L86 124" />
    <path d="M8 150 L44 142 C70 150 92 150 112 144 L150 130 C160 125 155 114 145 117 L124 122" />
    <path d="M232 42 L200 54 C184 58 172 52 160 52 L132 54 C121 55 121 67 132 68 L156 70" />
    <path d="M232 78 L204 84 C190 92 172 94 156 90 L128 84 C117 81 113 91 122 96 L146 104" />
    <path d="M96 104 C94 96 98 88 106 88 H118" />
    <Accent d="M118 104 C117 84 118 66 121 46" />
    <Accent d="M121 50 C106 48 98 37 99 22 C114 25 123 36 121 50 Z M121 58 C124 44 135 36 149 37 C147 51 136 59 121 58 Z" />
  </Drawing>
)

/** Sheets of paper, cards and scissors on a table. */
export const SheetsDrawing = () => (
  <Drawing>
    <path d="M10 146 H230" />
    <path d="M30 34 L100 24 L115 128 L45 138 Z" />
    <path d="M44 52 L88 45.5 M47 70 L96 63 M49.5 88 L98.5 81 M52 106 L101 99 M54.5 122 L80 118.5" />
    <path d="M166 40 L202 46 L193 100 L168 96" />
    <path d="M174 58 L190 60.5 M173 70 L188 72.5" />
    <path d="M116 36 L160 30 L168 92 L124 98 Z" />
    <Accent
      d="M134 55 C134 48 144 46 146 53 C148 46 158 47 158 54 C158 62 147 67 147 71 C145 67 134 63 134 55 Z"
      transform="translate(-4 0)"
    />
    <path d="M132 86 L158 82.5" />
    <Accent d="M149 120 L206 138 M149 137 L206 116" />
    <circle cx="142" cy="117" r="7.5" />
    <circle cx="142" cy="139" r="7.5" />
  </Drawing>
)
