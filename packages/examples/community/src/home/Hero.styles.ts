import { styled } from 'styled-components';
import { breakpoints, vars } from '@wusum/theme';

const { cover, space, size } = vars;

/** 61% text, 39% cover. The cover reaches the edge of the window if the brand's cover bleeds. */
export const Root = styled.section.withConfig({ componentId: 'ws-hero' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 61fr) minmax(0, 39fr);
    min-block-size: ${cover.heroMin};
    padding-inline: ${space.page} calc(${space.page} * (1 - ${cover.bleed}));

    @media (width < ${breakpoints.lg}) {
      grid-template-columns: minmax(0, 1fr);
      min-block-size: 0;
      padding-inline-end: ${space.page};
    }
  }
`;

export const Words = styled.div.withConfig({ componentId: 'ws-hero-words' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: ${space[8]};
    padding-block: ${space[8]};
    padding-inline-end: ${space[7]};

    @media (width < ${breakpoints.lg}) {
      gap: ${space[6]};
      padding-block: ${space[7]} ${space[6]};
      padding-inline-end: 0;
    }
  }
`;

export const Foot = styled.div.withConfig({ componentId: 'ws-hero-foot' })`
  @layer wusum.components {
    display: grid;
    gap: ${space[6]};
    max-inline-size: ${size.measure};
  }
`;

export const Actions = styled.div.withConfig({ componentId: 'ws-actions' })`
  @layer wusum.components {
    display: flex;
    flex-wrap: wrap;
    gap: ${space[4]};

    @media (width < ${breakpoints.sm}) {
      & > * { flex: 1 1 100%; }
    }
  }
`;

export const CoverPlace = styled.div.withConfig({ componentId: 'ws-hero-cover' })`
  @layer wusum.components {
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding-block: ${cover.inset};

    @media (width < ${breakpoints.lg}) {
      margin-inline: calc(${space.page} * -1 * ${cover.bleed});
      padding-block-start: 0;
      min-block-size: min(${size.containerSm}, 130vw);
    }
  }
`;
