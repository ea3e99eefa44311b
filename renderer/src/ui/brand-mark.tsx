/** The mark of Koudmen: a square of madras, six threads that hold one another over and under. */
export const BrandMark = () => (
  <svg viewBox="0 0 48 48" width="100%" height="100%" aria-hidden="true">
    <g fill="none" strokeLinecap="round" strokeWidth="6">
      <path stroke="var(--color-action)" d="M12 5 V43" />
      <path stroke="var(--color-danger)" d="M24 5 V43" />
      <path stroke="var(--color-action)" d="M36 5 V43" />
      <path stroke="var(--color-attention)" d="M5 12 H7 M17 12 H31 M41 12 H43" />
      <path stroke="var(--color-information)" d="M5 24 H19 M29 24 H43" />
      <path stroke="var(--color-attention)" d="M5 36 H7 M17 36 H31 M41 36 H43" />
    </g>
  </svg>
)
