"""The method: values that refuse what the method refuses, and pure functions over them."""
