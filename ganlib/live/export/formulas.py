"""Formulas as the page reads them: a tree that it evaluates without a parser."""
import ast

__all__ = ["tree"]

OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
FUNCTIONS = ("log", "exp", "sqrt", "abs")


def tree(formula):
    """A number, a name, or [operator or function, operands...], as "2 * log(x)" is ["*", 2, ["log", "x"]].

    Args:
        formula: of numbers, names, + - * /, and log, exp, sqrt and abs of one operand each. It may depend on a choice,
            `one if name == 'option' else another`, and a name that has no number there, such as nan, says that it has none

    Raises:
        ValueError: it holds anything else
    """
    def of(node):
        match node:
            case ast.Constant(value=int() | float() as value):
                return value
            case ast.Name(id=name):
                return name
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return ["-", 0, of(operand)]
            case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
                return [OPERATORS[type(op)], of(left), of(right)]
            case ast.Call(func=ast.Name(id=name), args=[operand], keywords=[]) if name in FUNCTIONS:
                return [name, of(operand)]
            case ast.IfExp(test=ast.Compare(left=ast.Name(id=name), ops=[ast.Eq()],
                                            comparators=[ast.Constant(value=str() as option)]), body=body, orelse=orelse):
                return ["if", name, option, of(body), of(orelse)]
        raise ValueError(f"formula = {formula!r}: expected numbers, names, + - * /, {', '.join(FUNCTIONS)}, and "
                         "x if name == 'option' else y")
    try:
        return of(ast.parse(formula, mode="eval").body)
    except SyntaxError:
        raise ValueError(f"formula = {formula!r}: expected an arithmetic expression") from None
