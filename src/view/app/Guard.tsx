import { Component, type ComponentChildren } from 'preact';

/** Catches what fails while it is drawn, so that a fault shows a sentence and not an empty page. Keyed by its owner. */
export class Guard extends Component<
  { readonly onCrash: () => void; readonly children: ComponentChildren },
  { readonly crashed: boolean }
> {
  override state = { crashed: false };

  override componentDidCatch(): void {
    this.setState({ crashed: true });
    this.props.onCrash();
  }

  override render() {
    return this.state.crashed ? null : this.props.children;
  }
}
