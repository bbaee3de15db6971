import { onMounted, watch } from 'vue';
import { useRoute, type Theme } from 'vitepress';
import WithoutFonts from 'vitepress/theme-without-fonts';
import 'katex/dist/katex.min.css';
import './style.css';

/** Loads the model only where a page has a picture that lives. */
async function enliven(): Promise<void> {
  if (document.querySelector('[data-live]') === null) return;
  const { enlivenAll } = await import('../../live/enliven.ts');
  enlivenAll(document);
}

/** The usual theme with the fonts of the reader's system, and charts that live where a page has any. */
export default {
  extends: WithoutFonts,
  setup() {
    const route = useRoute();
    onMounted(enliven);
    // Pages take each other's place without a new document: look once the next one stands.
    watch(
      () => route.path,
      () => setTimeout(() => void enliven()),
      { flush: 'post' },
    );
  },
} satisfies Theme;
