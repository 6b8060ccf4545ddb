package briefbook.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads {@code ${view.part.name}} from records by their accessors, and does nothing else.
 *
 * <p>There are no calls, operators, indexes or static members, so an expression can only ever show what a view record
 * offers. Collections and strings also answer {@code isEmpty}. Safe for many threads.
 */
final class RecordExpressions implements IStandardVariableExpressionEvaluator {
    private final Map<String, String[]> paths = new ConcurrentHashMap<>();
    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessorsOf(type);
        }
    };

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext how) {
        String[] steps = paths.computeIfAbsent(expression.getExpression(), e -> e.split("\\.", -1));
        Object value = context.getVariable(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            value = step(value, steps[i], expression.getExpression());
        }
        return value;
    }

    private @Nullable Object step(@Nullable Object value, String name, String expression) {
        if (name.equals("isEmpty")) {
            if (value instanceof Collection<?> all) {
                return all.isEmpty();
            }
            if (value instanceof String text) {
                return text.isEmpty();
            }
        }
        Method accessor = value == null ? null : accessors.get(value.getClass()).get(name);
        if (accessor == null) {
            throw new IllegalArgumentException("template expression ${" + expression + "}: nothing is called \"" + name
                    + "\" there; offer it in the view record");
        }
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("template expression ${" + expression + "} failed", e);
        }
    }

    private static Map<String, Method> accessorsOf(Class<?> type) {
        Map<String, Method> found = new HashMap<>();
        if (type.isRecord()) {
            for (Method m : type.getDeclaredMethods()) {
                if (m.getParameterCount() == 0 && Modifier.isPublic(m.getModifiers())) {
                    found.put(m.getName(), m);
                }
            }
        }
        return found;
    }
}
