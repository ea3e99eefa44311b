import { IconPencil } from '@tabler/icons-react'
import { type Ref, useEffect, useRef, useState } from 'react'
import { Clamped } from './clamped.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './page-title.module.css'
import { TextField } from './text-field.tsx'
import { useAutosaveField } from './use-autosave-field.ts'

export type Rename = {
  /** What the pencil does: « Renommer la rencontre ». */
  readonly label: string
  /** Ends in one commit of a repository. Never called with an empty title. */
  readonly onSave: (title: string) => unknown
}

type PageTitleProps = {
  readonly title: string
  readonly rename: Rename
  readonly headingRef: Ref<HTMLHeadingElement>
  readonly className: string
}

/** A title that can be changed where it stands: the pencil opens it, Enter or leaving it saves. */
export const PageTitle = ({ title, rename, headingRef, className }: PageTitleProps) => {
  const [isEditing, setIsEditing] = useState(false)
  const line = useRef<HTMLDivElement>(null)
  const wasEditing = useRef(false)
  const close = () => setIsEditing(false)
  useEffect(() => {
    // The focus goes back to where it came from, unless the person has put it elsewhere.
    if (wasEditing.current && !isEditing && document.activeElement === document.body) {
      line.current?.querySelector('button')?.focus()
    }
    wasEditing.current = isEditing
  }, [isEditing])
  if (isEditing) return <TitleField title={title} rename={rename} onClose={close} />
  return (
    <div ref={line} className={styles.line}>
      <h1 ref={headingRef} className={className} tabIndex={-1} data-page-title="">
        <Clamped>{title}</Clamped>
      </h1>
      <IconButton icon={IconPencil} label={rename.label} onPress={() => setIsEditing(true)} />
    </div>
  )
}

const TitleField = ({
  title,
  rename,
  onClose,
}: {
  readonly title: string
  readonly rename: Rename
  readonly onClose: () => void
}) => {
  const field = useAutosaveField({
    value: title,
    onSave: rename.onSave,
    // A thing without a name could not be found again: the former one stays.
    normalise: (text) => text.trim() || title,
  })
  return (
    <div className={styles.field}>
      <TextField
        label={rename.label}
        isLabelHidden
        autoFocus
        maxLength={200}
        value={field.value}
        onChange={field.onChange}
        onBlur={() => {
          field.onBlur()
          onClose()
        }}
        onKeyDown={(event) => {
          field.onKeyDown(event)
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          // The focus goes to the pencil at once: the same Enter must not press it.
          event.preventDefault()
          onClose()
        }}
      />
    </div>
  )
}
