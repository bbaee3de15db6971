import { onMounted, watch } from 'vue';
import { useRoute, type Theme } from 'vitepress';
import WithoutFonts from 'vitepress/theme-without-fonts';
import 'katex/dist/katex.min.css';
import './style.css';

/** Loads the model only on pages with a live picture. */
async function enliven(): Promise<void> {
  if (document.querySelector('[data-live]') === null) return;
  const { enlivenAll } = await import('../../live/enliven.ts');
  enlivenAll(document);
}

/** The default theme with system fonts, and live charts on pages that have them. */
export default {
  extends: WithoutFonts,
  setup() {
    const route = useRoute();
    onMounted(enliven);
    // VitePress swaps pages within one document: look again after each change.
    watch(
      () => route.path,
      () => setTimeout(() => void enliven()),
      { flush: 'post' },
    );
  },
} satisfies Theme;
