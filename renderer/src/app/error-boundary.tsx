import { Component, type ReactNode } from 'react'
import { CrashScreen } from './crash-screen.tsx'

type Props = {
  readonly children: ReactNode
  /** Changing it gives the content another chance: the address of the screen. */
  readonly resetKey?: string
}
type State = { readonly hasFailed: boolean; readonly resetKey: string | undefined }

/** Catches a bug of what it holds: the rest of the app goes on, and the data is saved already. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { hasFailed: false, resetKey: props.resetKey }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <CrashScreen /> : this.props.children
  }
}
